package org.chalkline.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.budget.SmallPlan.FY27;
import static org.chalkline.budget.SmallPlan.FY28;
import static org.chalkline.budget.SmallPlan.TODAY;
import static org.chalkline.budget.SmallPlan.thousands;

import java.math.BigDecimal;
import org.chalkline.charts.Waterfall;
import org.junit.jupiter.api.Test;

class YearChangeTest {

    @Test
    void saysWhatIsNewEndsGrowsAndShrinks() {
        var plan = new SmallPlan()
                .initiative("I1")
                .initiative("I2")
                .initiative("I3")
                .initiative("I4")
                .initiative("I5")
                .oneTime("I1", FY28, null, 50)
                .oneTime("I2", FY27, null, 40)
                .oneTime("I3", FY27, null, 10)
                .oneTime("I3", FY28, null, 30)
                .oneTime("I4", FY27, null, 30)
                .oneTime("I4", FY28, null, 10)
                .oneTime("I5", FY27, null, 5)
                .oneTime("I5", FY28, null, 5)
                .build();
        var chart = YearChange.waterfall(plan, FY27, FY28, null, TODAY);
        assertThat(chart.caption().sentence())
                .isEqualTo(
                        "FY28 costs $10k more than FY27: new work adds $50k, ended work frees $40k, growing work adds"
                                + " $20k and shrinking work frees $20k.");
        // The two changes of $20k tie and stand by code.
        assertThat(chart.steps())
                .extracting(Waterfall.Step::key)
                .containsExactly("", "initiatives/I1", "initiatives/I2", "initiatives/I3", "initiatives/I4", "");
        assertThat(chart.table().rows().getLast().cells())
                .extracting(cell -> cell.text())
                .containsExactly("Total", "", "$85,000", "$95,000", "$10,000");
    }

    @Test
    void manyChangesShareOneStepAndStillAddUp() {
        var small = new SmallPlan();
        for (int i = 1; i <= 12; i++) {
            small.initiative("I" + i).oneTime("I" + i, FY28, null, i);
        }
        var steps = YearChange.waterfall(small.build(), FY27, FY28, null, TODAY).steps();
        assertThat(steps).hasSize(YearChange.SHOWN + 3);
        var changes = steps.stream()
                .filter(step -> !step.total())
                .map(step -> step.value().number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(steps.getFirst().value().number().add(changes))
                .isEqualTo(steps.getLast().value().number())
                .isEqualTo(thousands(78).dollars());
    }
}
