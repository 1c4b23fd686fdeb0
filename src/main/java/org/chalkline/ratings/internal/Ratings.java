package org.chalkline.ratings.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.judgment.Preference;
import org.chalkline.judgment.StrengthVotes;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.ratings.GoalRatings;
import org.chalkline.ratings.LinkRatings;
import org.chalkline.ratings.RatingRefused;
import org.chalkline.ratings.RatingService;
import org.chalkline.ratings.Round;
import org.chalkline.ratings.RoundKind;
import org.chalkline.revisions.PictureService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Ratings implements RatingService {

    private final RoundStore rounds;
    private final SaidStore said;
    private final RoundReader goals;
    private final LinkReader links;
    private final RoundTeller teller;
    private final PictureService pictures;
    private final CurrentReader reader;
    private final Clock clock;

    Ratings(
            RoundStore rounds,
            SaidStore said,
            RoundReader goals,
            LinkReader links,
            RoundTeller teller,
            PictureService pictures,
            CurrentReader reader,
            Clock clock) {
        this.rounds = rounds;
        this.said = said;
        this.goals = goals;
        this.links = links;
        this.teller = teller;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Round> rounds() {
        return rounds.newest();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<GoalRatings> goals(long round) {
        return rounds.find(round)
                .filter(it -> it.kind() == RoundKind.GOAL_WEIGHTS)
                .map(it -> goals.goals(it, pictures.current(), me()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LinkRatings> links(long round) {
        return rounds.find(round)
                .filter(it -> it.kind() == RoundKind.LINK_STRENGTHS)
                .map(it -> links.links(it, pictures.current(), me()));
    }

    @Override
    @Transactional
    public void compare(long round, GoalId first, GoalId second, Preference preference) {
        openRound(round, RoundKind.GOAL_WEIGHTS);
        var picture = pictures.current();
        if (first.equals(second) || !canJudge(picture, first) || !canJudge(picture, second)) {
            throw new RatingRefused("There is no such pair of goals to judge.");
        }
        // Kept in one order, so that a pair has one judgment whichever way round it was asked.
        var turned = first.code().compareTo(second.code()) > 0;
        var me = me();
        said.judge(round, me);
        said.say(
                round,
                new Said.OfPair(
                        me.name(),
                        turned ? second : first,
                        turned ? first : second,
                        (turned ? preference.turned() : preference).points()),
                me.lastAt());
        teller.changed(round);
    }

    @Override
    @Transactional
    public void rate(long round, LinkRatings.Key link, int points) {
        openRound(round, RoundKind.LINK_STRENGTHS);
        var picture = pictures.current();
        if (!canJudge(picture, link.goal())
                || picture.linksOf(link.initiative()).stream()
                        .noneMatch(it -> it.goal().equals(link.goal()))) {
            throw new RatingRefused("There is no such link to rate.");
        }
        if (points < 0 || points > StrengthVotes.MOST) {
            throw new RatingRefused("A strength is 0 to 3.");
        }
        var me = me();
        said.judge(round, me);
        said.say(round, new Said.OfLink(me.name(), link.initiative(), link.goal(), points), me.lastAt());
        teller.changed(round);
    }

    private void openRound(long id, RoundKind kind) {
        var round = rounds.lock(id)
                .filter(it -> it.kind() == kind)
                .orElseThrow(() -> new RatingRefused("There is no such round."));
        if (!round.isOpen()) {
            throw new RatingRefused("This round has been closed, so nothing more can be said in it.");
        }
    }

    /** The same answer for a goal that is not there and for one that this person may not see. */
    private static boolean canJudge(Portfolio picture, GoalId goal) {
        return !goal.equals(GoalId.OTHER) && picture.goal(goal).isPresent();
    }

    private KeptJudge me() {
        return new KeptJudge(reader.name(), reader.person(), reader.audience().clearance(), clock.instant());
    }
}
