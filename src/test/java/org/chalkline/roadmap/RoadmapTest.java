package org.chalkline.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoadmapTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Portfolio portfolio = of(
            work("A", Phase.EXECUTE, JULY, JULY.plusDays(99)),
            work("B", Phase.PLANNED, JULY.plusDays(100), JULY.plusDays(149), "A"),
            work("C", Phase.PLANNED, JULY.plusDays(60), JULY.plusDays(260), "A"),
            work("D", Phase.PLANNED, JULY.plusDays(300), JULY.plusDays(309), "B"),
            work("E", Phase.PROPOSED, null, null, "A"),
            work("F", Phase.OPERATE, JULY, JULY.plusDays(2_000), "A"));

    private static Portfolio of(Initiative... work) {
        var district = new District("Test", Month.JULY, new FiscalYear(2027), 1, 1, Percent.of(50), Map.of());
        return Portfolio.whole(
                1,
                district,
                new Plan(district, List.of(), List.of(), List.of(work), List.of(), List.of(), List.of(), List.of()));
    }

    private static Initiative work(
            String code, Phase phase, @Nullable LocalDate start, @Nullable LocalDate end, String... after) {
        return new Initiative(
                new InitiativeId(code),
                "Work " + code,
                "",
                Category.DATA,
                "",
                "",
                phase,
                Health.ON_TRACK,
                "",
                start,
                end,
                Mandate.NONE,
                "",
                Arrays.stream(after).map(InitiativeId::new).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Benefits.NONE,
                "",
                Restricted.NONE,
                Visibility.CABINET);
    }

    private static Roadmap.Item item(Roadmap roadmap, String code) {
        return roadmap.items().stream()
                .filter(item -> item.initiative().id().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatBeginsBeforeWhatItWaitsForEndsIsTold() {
        var roadmap = Roadmap.of(portfolio);
        assertThat(item(roadmap, "C").tooEarlyFor()).containsExactly(new InitiativeId("A"));
        assertThat(item(roadmap, "B").tooEarlyFor()).isEmpty();
        // What runs already waits for nothing any more.
        assertThat(item(roadmap, "F").tooEarlyFor()).isEmpty();
        assertThat(roadmap.undated()).extracting(Initiative::title).containsExactly("Work E");
    }

    @Test
    void slackIsWhatAChainCanLoseWithoutEndingLater() {
        var roadmap = Roadmap.of(portfolio);
        // The chain ends with D on day 309; C, once it waits for A, ends on day 300 (100 + 201 days).
        assertThat(item(roadmap, "D").critical()).isTrue();
        assertThat(item(roadmap, "C").slack()).hasValue(9L);
        // D is fixed to begin on day 300, so B can slip from its end on day 149 to day 299.
        assertThat(item(roadmap, "B").slack()).hasValue(150L);
        assertThat(item(roadmap, "F").slack()).isEmpty();
    }

    @Test
    void whatShouldHaveBegunOrEndedIsTold() {
        var roadmap = Roadmap.of(portfolio);
        assertThat(item(roadmap, "B").late(TODAY)).isTrue();
        assertThat(item(roadmap, "D").late(TODAY)).isFalse();
        assertThat(item(roadmap, "A").overdue(TODAY)).isTrue();
    }

    @Test
    void movingPushesWhatWaitsOnlyAsFarAsItMust() {
        var moves = Replan.NONE.moved(portfolio, new InitiativeId("A"), 30).moves(portfolio);
        var starts = new java.util.HashMap<String, LocalDate>();
        moves.forEach(move -> starts.put(move.initiative().id().code(), move.newStart()));
        assertThat(starts)
                .isEqualTo(Map.of(
                        "A", JULY.plusDays(30),
                        // The day after A's new end, day 129.
                        "B", JULY.plusDays(130),
                        // It overlapped before: it overlaps by as much.
                        "C", JULY.plusDays(90)));
    }

    @Test
    void movingTwiceTheOtherWayPutsBackWhatWasMoved() {
        var there = Replan.NONE.moved(portfolio, new InitiativeId("D"), 14);
        assertThat(there.isEmpty()).isFalse();
        assertThat(there.moved(portfolio, new InitiativeId("D"), -14).isEmpty()).isTrue();
    }

    @Test
    void anEarlierStartPushesNothing() {
        var moves = Replan.NONE.moved(portfolio, new InitiativeId("A"), -30).moves(portfolio);
        assertThat(moves).hasSize(1);
        assertThat(moves.getFirst().newEnd()).isEqualTo(JULY.plusDays(69));
    }

    @Test
    void theChartShowsWhatTheTableShows() {
        var chart = RoadmapChart.of(portfolio, Scope.ALL, Grouping.PHASE, Replan.NONE, false, TODAY);
        assertThat(chart.groups().stream().flatMap(group -> group.bars().stream()))
                .hasSize(5);
        assertThat(chart.table().rows()).hasSize(5);
        assertThat(chart.arrows()).hasSize(4);
        assertThat(chart.arrows().stream().filter(arrow -> arrow.broken())).hasSize(1);
        assertThat(RoadmapSentence.of(Roadmap.of(portfolio).items(), TODAY))
                .isEqualTo("1 of 5 initiatives runs today; 1 begins before what it waits for ends; 2 should have begun"
                        + " and have not.");
        assertThat(chart.periods().getFirst().label()).isEqualTo("FY26");
    }
}
