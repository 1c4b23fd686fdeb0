package org.chalkline.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.exposure.Exposure;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;

/** The plan in one sentence. */
public final class PlanSentence {

    private PlanSentence() {}

    /** Such as "Cedar Valley USD plans $5.9M of technology work in FY27, 98 % of it tied to board goals; …". */
    public static String of(Portfolio portfolio, Scope scope, LocalDate asOf) {
        var total = BudgetTotals.total(portfolio, scope).planned();
        var over = Exposure.of(portfolio, scope, asOf).overAppetite().size();
        return "%s plans %s of technology work in %s, %s of it tied to board goals; %s over what the board accepts."
                .formatted(
                        portfolio.district().name(),
                        total.brief(),
                        scope.yearsInWords(portfolio),
                        aligned(MoneyShares.of(portfolio, scope)),
                        risks(over));
    }

    /** The whole percent of the money that serves goals, rounded down, so that 100 % means all of it. */
    public static String aligned(MoneyShares shares) {
        Money total = shares.total();
        return total.isPositive()
                ? shares.aligned()
                                .dollars()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(total.dollars(), 0, RoundingMode.DOWN)
                        + " %"
                : "nothing";
    }

    private static String risks(int over) {
        return switch (over) {
            case 0 -> "no risk is";
            case 1 -> "1 risk is";
            default -> over + " risks are";
        };
    }
}
