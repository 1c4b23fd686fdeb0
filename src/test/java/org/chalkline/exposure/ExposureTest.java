package org.chalkline.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.chalkline.exposure.RiskExamples.TODAY;
import static org.chalkline.exposure.RiskExamples.due;
import static org.chalkline.exposure.RiskExamples.plan;
import static org.chalkline.exposure.RiskExamples.risk;

import java.util.List;
import org.chalkline.charts.Heatmap;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Scope;
import org.chalkline.portfolio.Score;
import org.junit.jupiter.api.Test;

/** Worked by hand: K1 20 of 8 accepted, K2 9 of 9, K3 12 of 9. */
class ExposureTest {

    private static final Risk K1 =
            risk("K1", RiskCategory.CYBER, new Score(4, 5), List.of("I01", "I02"), due(TODAY.minusDays(1)), due(TODAY));
    private static final Risk K2 = risk("K2", RiskCategory.VENDOR, new Score(3, 3), List.of("I02"));
    private static final Risk K3 = risk("K3", RiskCategory.SAFETY, new Score(3, 4), List.of("I03"));

    @Test
    void tellsWhatIsOverWhatTheBoardAccepts() {
        var exposure = Exposure.of(plan(K2, K3, K1), Scope.ALL, TODAY);
        assertThat(exposure.risks()).containsExactly(K1, K3, K2);
        assertThat(exposure.overAppetite()).containsExactly(K1, K3);
        assertThat(exposure.withoutActions()).containsExactly(K3);
        assertThat(exposure.sentence())
                .isEqualTo(
                        "2 of 3 risks are over what the board accepts; furthest over is “Risk K1”. 1 action is late.");
    }

    @Test
    void countsAsLateWhatWasDueBeforeToday() {
        var exposure = Exposure.of(plan(K1, K2, K3), Scope.ALL, TODAY);
        assertThat(exposure.late()).extracting(late -> late.action().due()).containsExactly(TODAY.minusDays(1));
        assertThat(exposure.reviewOverdue()).containsExactly(K1, K3);
    }

    @Test
    void keepsTheRisksThatTouchTheChosenCategory() {
        assertThat(Exposure.within(plan(K1, K2, K3), Scope.of(null, Category.DEVICES)))
                .containsExactly(K1, K2);
    }

    @Test
    void saysSomethingOfNoneAndOfOne() {
        assertThat(Exposure.of(plan(), Scope.ALL, TODAY).sentence()).isEqualTo("No risks are recorded here.");
        assertThat(Exposure.of(plan(K2), Scope.ALL, TODAY).sentence())
                .isEqualTo("The only risk, Risk K2, is within what the board accepts.");
        assertThat(Exposure.of(plan(K3), Scope.ALL, TODAY).sentence())
                .isEqualTo("The only risk is over what the board accepts: “Risk K3”.");
        assertThat(GoalExposure.chart(plan(), Scope.ALL, TODAY).caption().sentence())
                .isEqualTo("No risk here threatens work that serves a goal.");
    }

    @Test
    void countsARiskOnceAGoal() {
        var goals = GoalExposure.of(plan(K1, K2, K3), Scope.ALL);
        assertThat(goals).extracting(GoalExposure::sum).containsExactly(29, 12);
        assertThat(goals).extracting(GoalExposure::worst).containsExactly(20, 12);
        assertThat(goals.getFirst().risks()).containsExactly(K1, K2);
    }

    @Test
    void comparesEachKindWithWhatIsAccepted() {
        assertThat(Appetite.of(plan(K1, K2, K3), Scope.ALL))
                .containsExactly(
                        new Appetite(RiskCategory.CYBER, 8, 20, 1, 1),
                        new Appetite(RiskCategory.SAFETY, 9, 12, 1, 1),
                        new Appetite(RiskCategory.VENDOR, 9, 9, 1, 0));
    }

    @Test
    void putsEachRiskIntoItsCell() {
        var grid = RiskGrid.of(plan(K1, K2, K3), Scope.ALL, ScoreKind.RESIDUAL, TODAY);
        assertThat(grid.cells())
                .hasSize(25)
                .filteredOn(cell -> !cell.text().isEmpty())
                .extracting(Heatmap.Cell::row, Heatmap.Cell::column, Heatmap.Cell::text, Heatmap.Cell::key)
                .containsExactly(
                        tuple(2, 2, "1", "risks?cell=3x3"),
                        tuple(2, 3, "1", "risks?cell=3x4"),
                        tuple(3, 4, "1", "risks?cell=4x5"));
        assertThat(grid.caption().sentence()).isEqualTo("1 of 3 risks is critical as things stand.");
    }

    @Test
    void countsTheInherentScoresWhenAsked() {
        var grid = RiskGrid.of(plan(K1, K2, K3), Scope.ALL, ScoreKind.INHERENT, TODAY);
        assertThat(grid.cells().getLast().text()).isEqualTo("3");
        assertThat(grid.cells().getLast().key()).isEqualTo("risks?cell=5x5&score=inherent");
        assertThat(grid.caption().sentence()).isEqualTo("All 3 risks are critical before anything is done.");
    }
}
