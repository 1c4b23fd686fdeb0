package org.chalkline.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;

/** Missing money is told once for each piece of work, with the years and the amount a year. */
class ShortfallTest {

    private static final FiscalYear FY27 = new FiscalYear(2027);
    private static final FiscalYear FY28 = FY27.plus(1);
    private static final FiscalYear FY29 = FY27.plus(2);

    private final SmallPlan plan = new SmallPlan().initiative("I7");

    @Test
    void yearsUpToTheEndOfThePlanAreToldAsOne() {
        assertThat(Shortfall.of(
                        plan.recurring("I7", FY27, null, 90)
                                .recurring("I7", FY28, null, 95)
                                .recurring("I7", FY29, null, 95)
                                .build(),
                        Scope.ALL))
                .singleElement()
                .extracting(Shortfall::from, Shortfall::amount, Shortfall::key, Shortfall::words)
                .containsExactly(
                        FY27,
                        Money.ofDollars(280_000),
                        "initiatives/I7",
                        "Work I7: from FY27 on, $90k to $95k a year have no fund.");
    }

    @Test
    void yearsAfterWhichTheMoneyComesBackAreNamed() {
        assertThat(Shortfall.of(
                        plan.initiative("I8")
                                .recurring("I7", FY27, null, 90)
                                .recurring("I7", FY29, null, 90)
                                .oneTime("I8", FY29, null, 5)
                                .build(),
                        Scope.ALL))
                .singleElement()
                .extracting(Shortfall::words)
                .isEqualTo("Work I7: in FY27 and FY29, $90k a year has no fund.");
    }

    @Test
    void laterYearsAreLookedAtToo() {
        var portfolio = plan.recurring("I7", FY27, null, 90)
                .recurring("I7", FY29, null, 90)
                .build();
        assertThat(BudgetTotals.ahead(portfolio, Scope.of(FY29, null)).years()).containsExactly(FY29);
        assertThat(BudgetTotals.ahead(portfolio, Scope.of(FY27, null)).years()).containsExactlyInAnyOrder(FY27, FY29);
        assertThat(BudgetTotals.ahead(portfolio, Scope.ALL)).isEqualTo(Scope.ALL);
    }
}
