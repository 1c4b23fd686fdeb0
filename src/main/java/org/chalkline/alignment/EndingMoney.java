package org.chalkline.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * A goal's recurring money, and the part of it that ends or is not there. One-time cost on one-time money is no worry.
 *
 * @param ending on one-time funds, on funds that close within the plan, or unfunded
 */
record EndingMoney(Money recurring, Money ending) {

    static final EndingMoney NONE = new EndingMoney(Money.ZERO, Money.ZERO);

    static Map<GoalId, EndingMoney> byGoal(Portfolio portfolio, List<Flow> flows) {
        var last = flows.stream().map(Flow::year).max(FiscalYear::compareTo);
        var result = new HashMap<GoalId, EndingMoney>();
        for (var flow : flows) {
            if (flow.goal() != null && flow.recurrence() == Recurrence.RECURRING) {
                var ends = flow.fund() == null
                        || portfolio
                                .fund(flow.fund())
                                .filter(fund -> ends(fund, last.orElseThrow(), portfolio))
                                .isPresent();
                var part = new EndingMoney(flow.amount(), ends ? flow.amount() : Money.ZERO);
                result.merge(flow.goal(), part, EndingMoney::plus);
            }
        }
        return result;
    }

    private EndingMoney plus(EndingMoney other) {
        return new EndingMoney(recurring.plus(other.recurring), ending.plus(other.ending));
    }

    private static boolean ends(Fund fund, FiscalYear last, Portfolio portfolio) {
        var planEnds = last.lastDay(portfolio.district().fiscalYearStart());
        return fund.recurrence() == Recurrence.ONE_TIME
                || (fund.obligateBy() != null && !fund.obligateBy().isAfter(planEnds));
    }

    /** A sentence where at least half of the recurring money ends. */
    Optional<String> warning() {
        if (!ending.isPositive() || ending.plus(ending).compareTo(recurring) < 0) {
            return Optional.empty();
        }
        return Optional.of("It rests on money that ends: %s of the %s that it needs year after year."
                .formatted(ending.brief(), recurring.brief()));
    }
}
