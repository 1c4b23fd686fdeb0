package org.chalkline.ratings.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.Strength;
import org.chalkline.ratings.LinkRatings;
import org.chalkline.ratings.LinkRatings.RatedLink;
import org.chalkline.ratings.RatingRefused;
import org.chalkline.ratings.RatingService;
import org.chalkline.ratings.Round;
import org.chalkline.ratings.Round.Adoption;
import org.chalkline.ratings.RoundKind;
import org.chalkline.ratings.RoundService;
import org.chalkline.ratings.RoundState;
import org.chalkline.ratings.internal.SaidStore.Outcome;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.EditConflict;
import org.chalkline.revisions.EditRefused;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PlanEditor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Rounds implements RoundService {

    private static final int LONGEST_TITLE = 120;

    private final RoundStore rounds;
    private final SaidStore said;
    private final RatingService ratings;
    private final RoundTeller teller;
    private final PlanEditor editor;
    private final CurrentReader reader;
    private final Clock clock;

    Rounds(
            RoundStore rounds,
            SaidStore said,
            RatingService ratings,
            RoundTeller teller,
            PlanEditor editor,
            CurrentReader reader,
            Clock clock) {
        this.rounds = rounds;
        this.said = said;
        this.ratings = ratings;
        this.teller = teller;
        this.editor = editor;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void open(RoundKind kind, String title) {
        var stripped = title.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_TITLE) {
            throw new RatingRefused("A title has 1 to 120 characters.");
        }
        if (rounds.newest().stream().anyMatch(it -> it.title().equalsIgnoreCase(stripped))) {
            throw new RatingRefused("There is already a round of this title. Add the month or the year.");
        }
        rounds.add(kind, stripped, reader.person(), clock.instant());
        teller.changed(rounds.newest().getFirst().id());
    }

    @Override
    @Transactional
    public void close(long round) {
        become(round, RoundState.CLOSED);
    }

    @Override
    @Transactional
    public void reopen(long round) {
        become(round, RoundState.OPEN);
    }

    private void become(long id, RoundState next) {
        locked(id, next);
        rounds.become(id, next, next == RoundState.CLOSED ? clock.instant() : null);
        teller.changed(id);
    }

    private Round locked(long id, RoundState next) {
        var round = rounds.lock(id).orElseThrow(() -> new RatingRefused("There is no such round."));
        if (!round.state().canBecome(next)) {
            throw new RatingRefused(
                    round.state() == RoundState.OPEN
                            ? "Close the round first: nobody should judge while its result is adopted."
                            : "This round is already " + round.state().words() + ".");
        }
        return round;
    }

    @Override
    @Transactional
    public long adoptWeights(long id, Map<GoalId, Integer> confirmed) {
        var round = locked(id, RoundState.ADOPTED);
        var seen = ratings.goals(id).orElseThrow(() -> new RatingRefused("This round is not about goals."));
        var points = seen.group()
                .flatMap(group -> group.points())
                .orElseThrow(() -> new RatingRefused("Some pairs have been judged by nobody who has finished."));
        var edits = new ArrayList<RecordEdit>();
        for (int i = 0; i < seen.goals().size(); i++) {
            var goal = seen.goals().get(i);
            if (!points.get(i).equals(confirmed.get(goal.id())) || confirmed.size() != points.size()) {
                throw new RatingRefused("The plan or the round has changed since. Look at the weights again.");
            }
            var after = goal.withWeight(BigDecimal.valueOf(points.get(i)));
            said.outcome(id, new Outcome("", goal.id().code(), goal.weight(), after.weight()));
            changed(goal, after, edits);
        }
        return adopted(round, edits);
    }

    private static void changed(Goal goal, Goal after, List<RecordEdit> edits) {
        if (!after.equals(goal)) {
            edits.add(RecordEdit.changed(goal, after));
        }
    }

    @Override
    @Transactional
    public long adoptStrengths(long id, Map<LinkRatings.Key, Integer> confirmed) {
        var round = locked(id, RoundState.ADOPTED);
        var seen = ratings.links(id).orElseThrow(() -> new RatingRefused("This round is not about links."));
        var chosen = seen.links().stream()
                .filter(link -> confirmed.containsKey(link.key()))
                .toList();
        if (chosen.isEmpty() || chosen.size() != confirmed.size()) {
            throw new RatingRefused("Choose at least one link that is still in the plan.");
        }
        var edits = chosen.stream()
                .map(link -> edit(link, round, confirmed.getOrDefault(link.key(), -1)))
                .toList();
        chosen.forEach(link -> said.outcome(
                id,
                new Outcome(
                        link.link().initiative().code(),
                        link.link().goal().code(),
                        BigDecimal.valueOf(link.link().strength().points()),
                        BigDecimal.valueOf(link.votes().orElseThrow().adopted()))));
        return adopted(round, edits);
    }

    private RecordEdit edit(RatedLink rated, Round round, int confirmed) {
        var votes = rated.votes()
                .filter(it -> !it.votes().isEmpty() && it.adopted() == confirmed)
                .orElseThrow(() -> new RatingRefused("The round has changed since. Look at the strengths again."));
        var link = rated.link();
        if (votes.adopted() == 0) {
            return RecordEdit.retired(link);
        }
        var author =
                "%s: median of %d raters".formatted(round.title(), votes.votes().size());
        return RecordEdit.changed(link, link.rated(Strength.of(votes.adopted()), author, LocalDate.now(clock)));
    }

    private long adopted(Round round, List<RecordEdit> edits) {
        try {
            var revision = editor.save(edits, new Cause(Origin.RATINGS, "Adopted from: " + round.title()));
            rounds.adopt(round.id(), new Adoption(reader.person(), clock.instant(), revision));
            teller.changed(round.id());
            return revision;
        } catch (EditConflict | EditRefused refused) {
            throw new RatingRefused("The plan was not changed: " + refused.getMessage());
        }
    }
}
