package org.chalkline.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.budget.SmallPlan.FY27;
import static org.chalkline.budget.SmallPlan.FY28;
import static org.chalkline.budget.SmallPlan.TODAY;
import static org.chalkline.budget.SmallPlan.thousands;

import java.util.List;
import java.util.Set;
import org.chalkline.MarkedPlan;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetTotalsTest {

    private final Portfolio plan = new SmallPlan()
            .initiative("I1")
            .initiative("I2", Category.DATA, Visibility.CABINET)
            .generalFund(500)
            .line("I1", FY27, "GF", Recurrence.RECURRING, 100, 30, 80)
            .line("I2", FY27, "GF", Recurrence.ONE_TIME, 60, 0, 10)
            .recurring("I2", FY28, null, 40)
            .build();

    @Test
    void availableIsRevisedLessActualLessCommitted() {
        var total = BudgetTotals.total(plan, Scope.of(FY27, null));
        assertThat(total.available()).isEqualTo(thousands(40));
        assertThat(BudgetTotals.total(plan, Scope.of(FY27, Category.SECURITY)).available())
                .isEqualTo(thousands(-10));
    }

    @Test
    void everyWayToAddUpHasTheSameTotal() {
        for (var groups : List.of(
                BudgetTotals.byFund(plan, Scope.ALL),
                BudgetTotals.byKind(plan, Scope.ALL),
                BudgetTotals.byCategory(plan, Scope.ALL),
                BudgetTotals.byInitiative(plan, Scope.ALL))) {
            assertThat(sum(groups)).isEqualTo(thousands(200));
        }
        assertThat(BudgetTotals.byFund(plan, Scope.ALL))
                .extracting(BudgetTotals.Group::name)
                .containsExactly("Fund GF", "Unfunded");
    }

    @Test
    void equalCostsStandInTheOrderOfTheirCodes() {
        assertThat(BudgetTotals.byInitiative(plan, Scope.ALL))
                .extracting(BudgetTotals.Group::key)
                .containsExactly("initiatives/I1", "initiatives/I2");
    }

    @ParameterizedTest
    @EnumSource
    void totalsAreTheSameForEveryAudience(Visibility clearance) {
        var marked = MarkedPlan.plan();
        var whole = Portfolio.whole(1, java.util.Objects.requireNonNull(marked.district()), marked);
        var seen = whole.seenBy(new Audience(clearance));
        assertThat(BudgetTotals.byYear(seen, Scope.ALL)).isEqualTo(BudgetTotals.byYear(whole, Scope.ALL));
        assertThat(sum(BudgetTotals.byInitiative(seen, Scope.ALL)))
                .isEqualTo(BudgetTotals.total(whole, Scope.ALL).planned());
        assertThat(sum(BudgetTotals.byFund(seen, Scope.ALL)))
                .isEqualTo(BudgetTotals.total(whole, Scope.ALL).planned());
    }

    @Test
    void hiddenWorkIsOneRowNamedOtherWork() {
        var board = plan.seenBy(new Audience(Visibility.BOARD));
        assertThat(BudgetTotals.byInitiative(board, Scope.ALL))
                .extracting(BudgetTotals.Group::name)
                .containsExactly("Work I1", "Other work");
        assertThat(BudgetCharts.yearsByFund(board, Scope.ALL, TODAY).caption().leftOut())
                .hasSize(1);
    }

    @Test
    void stackedBarsSayWhatEachYearCosts() {
        var chart = BudgetCharts.yearsByFund(plan, Scope.ALL, TODAY);
        assertThat(chart.caption().sentence())
                .isEqualTo("The plan costs $160k in FY27 and $40k in FY28; $40k of it has no fund.");
        assertThat(chart.series()).extracting(series -> series.name()).containsExactly("Fund GF", "Unfunded");
        assertThat(chart.table().rows().getLast().cells())
                .extracting(cell -> cell.text())
                .containsExactly("All funds", "$160,000", "$40,000", "$200,000");
    }

    @Test
    void stateOfAYearSaysWhatIsLeft() {
        var chart = BudgetCharts.stateByCategory(plan, Scope.of(FY27, null), TODAY);
        assertThat(chart.caption().sentence())
                .isEqualTo("Of $160k in the revised budgets for FY27, $90k is spent, $30k is committed and $40k is"
                        + " still available.");
        assertThat(chart.categories()).extracting(category -> category.label()).containsExactly("security", "data");
    }

    @Test
    void emptyPlanCostsNothing() {
        var empty = new SmallPlan().build();
        assertThat(BudgetTotals.total(empty, Scope.ALL)).isEqualTo(Amounts.NONE);
        assertThat(BudgetCharts.yearsByFund(empty, Scope.ALL, TODAY).caption().sentence())
                .isEqualTo("Nothing is planned yet.");
        assertThat(Cliff.of(empty, Scope.ALL)).isEmpty();
        assertThat(Breach.of(empty, Scope.ALL)).isEmpty();
        assertThat(YearChange.waterfall(empty, FY27, FY28, null, TODAY)
                        .caption()
                        .sentence())
                .isEqualTo("Nothing changes from FY27 to FY28.");
        assertThat(FundUseChart.of(empty, FY27, TODAY).caption().sentence())
                .isEqualTo("No fund's amount is known for FY27.");
    }

    @Test
    void fundHasWhatIsAllocatedAndCarriedForward() {
        var carried = new SmallPlan()
                .initiative("I1")
                .fund("GR", Recurrence.ONE_TIME, null, null, Set.of(), true, 50, 10)
                .oneTime("I1", FY27, "GR", 75)
                .build();
        var use = FundUse.of(carried, Scope.of(FY27, null)).getFirst();
        assertThat(use.has()).contains(thousands(60));
        assertThat(use.left()).contains(thousands(-15));
        assertThat(use.over()).isEqualTo(thousands(15));
        assertThat(FundUseChart.of(carried, FY27, TODAY).caption().sentence())
                .isEqualTo("In FY27 the plan takes more than there is from Fund GR by $15k.");
    }

    private static Money sum(List<BudgetTotals.Group> groups) {
        return Money.sum(groups.stream().map(group -> group.amounts().planned()).toList());
    }
}
