package org.chalkline.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.judgment.Comparisons;
import org.chalkline.judgment.Preference;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.Strength;
import org.chalkline.ratings.GoalRatings.Adopted;
import org.chalkline.ratings.LinkRatings.RatedLink;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.revisions.RevisionService;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Rounds from opening to adoption, on each database: see the two classes that extend this one. */
@SpringBootTest
@Import(RatingCases.Heard.class)
abstract class RatingCases {

    private static final GoalId PUBLIC = goal(Visibility.PUBLIC);
    private static final GoalId CLOSED = goal(Visibility.CLOSED_SESSION);

    @Autowired
    RatingService ratings;

    @Autowired
    RoundService rounds;

    @Autowired
    PlanWriter writer;

    @Autowired
    PictureService pictures;

    @Autowired
    RevisionService revisions;

    @Autowired
    Heard heard;

    static class Heard {
        final List<RoundChanged> events = new ArrayList<>();

        @EventListener
        void hear(RoundChanged event) {
            events.add(event);
        }
    }

    private static GoalId goal(Visibility visibility) {
        return new GoalId(MarkedPlan.code("G", visibility));
    }

    static void as(String name, Role role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role));
    }

    @BeforeEach
    void plan() {
        as("cto", Role.CTO);
        writer.write(PlanChange.put(MarkedPlan.plan()), new Cause(Origin.IMPORT, "Marked"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** A new round, opened by the technology chief. */
    private long round(RoundKind kind, String title) {
        as("cto", Role.CTO);
        rounds.open(kind, title);
        return ratings.rounds().getFirst().id();
    }

    /** Judges every pair that the person sees, by what the goals weigh for them. */
    private void judgeAll(long round, double... leaning) {
        var goals = ratings.goals(round).orElseThrow().goals();
        for (var pair : Comparisons.pairs(goals.size())) {
            ratings.compare(
                    round,
                    goals.get(pair.first()).id(),
                    goals.get(pair.second()).id(),
                    Preference.nearest(leaning[pair.first()] / leaning[pair.second()]));
        }
    }

    @Test
    void aJudgmentIsKeptAtOnceAndCanBeSaidAnewFromEitherSide() {
        var round = round(RoundKind.GOAL_WEIGHTS, "Kept");
        as("ann", Role.CABINET);
        ratings.compare(round, PUBLIC, goal(Visibility.BOARD), new Preference(5));
        ratings.compare(round, goal(Visibility.BOARD), PUBLIC, new Preference(3));
        var mine = ratings.goals(round).orElseThrow().mine();
        assertThat(mine.judged()).isOne();
        assertThat(mine.pairs()).isEqualTo(3);
        assertThat(mine.said().ratio(Comparisons.pairs(3).getFirst())).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(heard.events).last().isEqualTo(new RoundChanged(round));
    }

    @Test
    void nobodyReadsTheOthersBeforeHavingFinished() {
        var round = round(RoundKind.GOAL_WEIGHTS, "Unanchored");
        as("ann", Role.CABINET);
        judgeAll(round, 4, 2, 1);
        assertThat(ratings.goals(round).orElseThrow().group()).isPresent();
        as("bob", Role.CABINET);
        ratings.compare(round, PUBLIC, goal(Visibility.BOARD), Preference.EQUAL);
        var bobs = ratings.goals(round).orElseThrow();
        assertThat(bobs.group()).isEmpty();
        assertThat(bobs.progress().stream().map(it -> it.person() + " " + it.judged() + "/" + it.all()))
                .containsExactly("ann 3/3", "bob 1/3");
        as("cto", Role.CTO);
        assertThat(ratings.goals(round).orElseThrow().group()).isEmpty();
        rounds.close(round);
        assertThat(ratings.goals(round).orElseThrow().group().orElseThrow().finished())
                .hasSize(1);
    }

    @Test
    void aCabinetMemberIsAskedAndToldNothingOfAClosedSessionsGoal() {
        var round = round(RoundKind.GOAL_WEIGHTS, "Withheld");
        as("sue", Role.SUPERINTENDENT);
        judgeAll(round, 1, 2, 3, 9);
        as("ann", Role.CABINET);
        judgeAll(round, 4, 2, 1);
        var seen = ratings.goals(round).orElseThrow();
        assertThat(seen.goals().stream().map(Goal::id)).doesNotContain(CLOSED, GoalId.OTHER);
        assertThat(seen.group().orElseThrow().group().size()).isEqualTo(3);
        assertThat(seen.toString()).doesNotContain(MarkedPlan.mark(Visibility.CLOSED_SESSION));
        // The refusal is the same as for a goal that does not exist.
        var refusal = "There is no such pair of goals to judge.";
        assertThatThrownBy(() -> ratings.compare(round, PUBLIC, CLOSED, Preference.EQUAL))
                .isInstanceOf(RatingRefused.class)
                .hasMessage(refusal);
        assertThatThrownBy(() -> ratings.compare(round, PUBLIC, new GoalId("nothing"), Preference.EQUAL))
                .hasMessage(refusal);
        // Who may see it has it in the group: of this goal the superintendent alone speaks.
        as("sue", Role.SUPERINTENDENT);
        var whole = ratings.goals(round).orElseThrow().group().orElseThrow();
        assertThat(whole.finished()).hasSize(2);
        assertThat(whole.priorities().orElseThrow().weights()).hasSize(4);
    }

    @Test
    void adoptedWeightsAddUpToAHundredAndTheRoundKeepsWhoSaidWhat() {
        var round = round(RoundKind.GOAL_WEIGHTS, "Adopted");
        as("sue", Role.SUPERINTENDENT);
        judgeAll(round, 6, 4, 2, 1);
        as("ann", Role.CABINET);
        judgeAll(round, 3, 3, 1);
        as("cto", Role.CTO);
        var wrong = Map.of(PUBLIC, 100);
        assertThatThrownBy(() -> rounds.adoptWeights(round, wrong)).hasMessageStartingWith("Close the round first");
        rounds.close(round);
        assertThatThrownBy(() -> rounds.adoptWeights(round, wrong)).hasMessageContaining("Look at the weights again");

        var points = confirmed(round);
        var revision = rounds.adoptWeights(round, points);

        var plan = pictures.current();
        assertThat(plan.revision()).isEqualTo(revision);
        assertThat(plan.goals().stream()
                        .collect(Collectors.toMap(Goal::id, it -> it.weight().intValueExact())))
                .isEqualTo(points);
        assertThat(points.values().stream().mapToInt(it -> it).sum()).isEqualTo(100);
        assertThat(revisions.find(revision).orElseThrow().cause())
                .isEqualTo(new Cause(Origin.RATINGS, "Adopted from: Adopted"));
        var kept = ratings.goals(round).orElseThrow();
        assertThat(kept.round().state()).isEqualTo(RoundState.ADOPTED);
        assertThat(kept.adopted())
                .containsEntry(
                        PUBLIC,
                        new Adopted(
                                new BigDecimal("25.0000"),
                                plan.goal(PUBLIC).orElseThrow().weight().setScale(4)));
        assertThat(kept.group().orElseThrow().finished().stream().map(it -> it.person()))
                .containsExactly("ann", "sue");
        assertThatThrownBy(() -> rounds.reopen(round)).hasMessage("This round is already adopted.");
    }

    private Map<GoalId, Integer> confirmed(long round) {
        var seen = ratings.goals(round).orElseThrow();
        var points = seen.group().orElseThrow().points().orElseThrow();
        var result = new HashMap<GoalId, Integer>();
        for (int i = 0; i < points.size(); i++) {
            result.put(seen.goals().get(i).id(), points.get(i));
        }
        return result;
    }

    @Test
    void nothingIsAdoptedWhileAPairHasBeenJudgedByNobody() {
        var round = round(RoundKind.GOAL_WEIGHTS, "Gap");
        as("ann", Role.CABINET);
        judgeAll(round, 3, 2, 1);
        as("cto", Role.CTO);
        rounds.close(round);
        var before = pictures.current().revision();
        // Of the closed session's goal nobody who has finished has spoken.
        assertThatThrownBy(() -> rounds.adoptWeights(round, Map.of()))
                .hasMessage("Some pairs have been judged by nobody who has finished.");
        assertThat(pictures.current().revision()).isEqualTo(before);
    }

    @Test
    void nothingIsSaidInAClosedRoundUntilItIsOpenedAgain() {
        var round = round(RoundKind.GOAL_WEIGHTS, "Closed");
        rounds.close(round);
        as("ann", Role.CABINET);
        assertThatThrownBy(() -> ratings.compare(round, PUBLIC, goal(Visibility.BOARD), Preference.EQUAL))
                .hasMessageContaining("has been closed");
        as("cto", Role.CTO);
        rounds.reopen(round);
        as("ann", Role.CABINET);
        ratings.compare(round, PUBLIC, goal(Visibility.BOARD), Preference.EQUAL);
        assertThat(ratings.goals(round).orElseThrow().mine().judged()).isOne();
    }

    @Test
    void aTitleIsNeededAndUsedOnce() {
        round(RoundKind.GOAL_WEIGHTS, "Once");
        assertThatThrownBy(() -> rounds.open(RoundKind.LINK_STRENGTHS, " once "))
                .isInstanceOf(RatingRefused.class);
        assertThatThrownBy(() -> rounds.open(RoundKind.LINK_STRENGTHS, " ")).isInstanceOf(RatingRefused.class);
        assertThatThrownBy(() -> rounds.open(RoundKind.LINK_STRENGTHS, "x".repeat(121)))
                .isInstanceOf(RatingRefused.class);
    }

    @Test
    void votesOnALinkAreReadOnlyByThoseWhoHaveRatedIt() {
        var round = round(RoundKind.LINK_STRENGTHS, "Votes");
        as("ann", Role.CABINET);
        var link = ratings.links(round).orElseThrow().links().getFirst();
        assertThat(link.votes()).isEmpty();
        ratings.rate(round, link.key(), 3);
        as("bob", Role.CABINET);
        assertThat(find(round, link.key()).votes()).isEmpty();
        ratings.rate(round, link.key(), 1);
        ratings.rate(round, link.key(), 0);
        var seen = find(round, link.key());
        assertThat(seen.mine()).hasValue(0);
        assertThat(seen.votes().orElseThrow().median()).isEqualTo(1.5);
        assertThat(seen.votes().orElseThrow().spread()).isEqualTo(3);
        assertThat(ratings.links(round).orElseThrow().disagreements()).hasSize(1);
    }

    private RatedLink find(long round, LinkRatings.Key key) {
        return ratings.links(round).orElseThrow().links().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCabinetMemberIsAskedAndToldNothingOfAClosedSessionsLinks() {
        var round = round(RoundKind.LINK_STRENGTHS, "Links withheld");
        as("sue", Role.SUPERINTENDENT);
        var all = ratings.links(round).orElseThrow();
        all.links().forEach(link -> ratings.rate(round, link.key(), 2));
        as("ann", Role.CABINET);
        var seen = ratings.links(round).orElseThrow();
        assertThat(seen.links()).hasSizeLessThan(all.links().size()).isNotEmpty();
        assertThat(seen.toString()).doesNotContain(MarkedPlan.mark(Visibility.CLOSED_SESSION) + " ");
        assertThat(seen.links()).allSatisfy(link -> {
            assertThat(link.goal().id()).isNotEqualTo(CLOSED);
            assertThat(link.initiative().visibility().reaches(Visibility.CABINET))
                    .isTrue();
        });
        assertThat(seen.progress())
                .allSatisfy(it -> assertThat(it.all()).isEqualTo(seen.links().size()));
        var hidden = all.links().stream()
                .filter(link -> link.goal().id().equals(CLOSED))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> ratings.rate(round, hidden.key(), 1)).hasMessage("There is no such link to rate.");
    }

    @Test
    void adoptedMediansChangeTheLinksAndZeroTakesOneOut() {
        var round = round(RoundKind.LINK_STRENGTHS, "Medians");
        var links = ratings.links(round).orElseThrow().links();
        var raised = links.get(0).key();
        var dropped = links.get(1).key();
        for (var name : List.of("ann", "bob", "eve")) {
            as(name, Role.CABINET);
            ratings.rate(round, raised, 3);
            ratings.rate(round, dropped, 0);
        }
        as("cto", Role.CTO);
        rounds.close(round);
        assertThatThrownBy(() -> rounds.adoptStrengths(round, Map.of(raised, 2)))
                .isInstanceOf(RatingRefused.class);
        rounds.adoptStrengths(round, Map.of(raised, 3, dropped, 0));
        var after = pictures.current().linksOf(raised.initiative());
        assertThat(after.stream().filter(it -> it.goal().equals(raised.goal())))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.strength()).isEqualTo(Strength.ESSENTIAL);
                    assertThat(it.author()).isEqualTo("Medians: median of 3 raters");
                });
        assertThat(pictures.current().linksOf(dropped.initiative()).stream()
                        .filter(it -> it.goal().equals(dropped.goal())))
                .isEmpty();
    }

    @Test
    void aBoardMemberReachesNothing() {
        var round = round(RoundKind.GOAL_WEIGHTS, "No board");
        as("board", Role.BOARD);
        List<Runnable> calls = Arrays.asList(
                () -> ratings.rounds(),
                () -> ratings.goals(round),
                () -> ratings.compare(round, PUBLIC, goal(Visibility.BOARD), Preference.EQUAL),
                () -> rounds.close(round));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call::run)
                        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class));
    }
}
