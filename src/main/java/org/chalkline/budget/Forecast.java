package org.chalkline.budget;

import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.Money;

/**
 * What a cost will be at its year's end, and how that was worked out. Never less than what is spent and committed.
 *
 * <p>The straight-line run rate (spent × days of the year / days gone) is the "average spending" formula of year-end
 * budget monitoring; it fits routine cost and misleads for one-time purchases and for bills that come once a year
 * (<a href="https://mro0001.github.io/exercise4-budget-monitoring">Year-End Budget Monitoring and Projections</a>; the
 * Government Finance Officers Association's practice "Budget Monitoring" asks for such a comparison). So it is used for
 * recurring cost alone, and where orders or a bill paid ahead explain why more is spent than the year has gone, it does
 * not go beyond the revised budget.
 */
public record Forecast(Money amount, Method method) {

    /** From this share of its budget on, in percent, spent in the year's first half, a cost counts as paid ahead. */
    private static final int PAID_AHEAD = 75;

    /** How a forecast is made. */
    public enum Method {
        CLOSED("spent and committed: the year is over"),
        BUDGET("the revised budget: nothing spent yet, or one-time"),
        PAID_AHEAD("run rate within the budget: ordered or paid ahead"),
        RUN_RATE("straight-line run rate");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Forecast of(Amounts amounts, Recurrence recurrence, YearPart part) {
        var sure = amounts.actual().plus(amounts.committed());
        if (part.over()) {
            return new Forecast(sure, Method.CLOSED);
        }
        if (recurrence == Recurrence.ONE_TIME
                || !part.begun()
                || !amounts.actual().isPositive()) {
            return new Forecast(Money.max(sure, amounts.revised()), Method.BUDGET);
        }
        var pace = part.atThisPace(amounts.actual());
        if (amounts.committed().isPositive() || paidAhead(amounts, part)) {
            var within = pace.compareTo(amounts.revised()) < 0 ? pace : amounts.revised();
            return new Forecast(Money.max(sure, within), Method.PAID_AHEAD);
        }
        return new Forecast(Money.max(sure, pace), Method.RUN_RATE);
    }

    private static boolean paidAhead(Amounts amounts, YearPart part) {
        return 2 * part.gone() < part.days()
                && amounts.actual().cents() >= amounts.revised().cents() / 100 * PAID_AHEAD;
    }
}
