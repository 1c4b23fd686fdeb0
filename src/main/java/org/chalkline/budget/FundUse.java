package org.chalkline.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * What a fund has in a fiscal year, and what the plan takes from it.
 *
 * @param amount new money and carry-forward; empty when no amount is known for the year
 * @param used the revised budgets of all work on the fund, whatever its category
 */
public record FundUse(Fund fund, FiscalYear year, Optional<FundAmount> amount, Amounts used) {

    /** Allocated + carried forward; empty when no amount is known. */
    public Optional<Money> has() {
        return amount.map(it -> it.allocated().plus(it.carriedForward()));
    }

    /** What the revised budgets leave; negative when they take more than there is. Empty when no amount is known. */
    public Optional<Money> left() {
        return has().map(money -> money.minus(used.revised()));
    }

    /**
     * By how much the revised budgets exceed the fund's amount; zero when they don't or no amount is known. Not asked
     * of funds that the reader may not see: some of them may have no known amount.
     */
    public Money over() {
        if (fund.id().equals(FundId.OTHER)) {
            return Money.ZERO;
        }
        return Money.max(left().map(Money::negated).orElse(Money.ZERO), Money.ZERO);
    }

    /** Each fund in each year in which it has money or is used, by the plan's order of funds, then by year. */
    public static List<FundUse> of(Portfolio portfolio, Scope scope) {
        // A fund is used up by all work, so the category of the scope does not narrow this.
        var used = new HashMap<FundId, Map<FiscalYear, Amounts>>();
        for (var cost : Cost.of(portfolio, new Scope(scope.years(), null))) {
            if (cost.fund() != null) {
                used.computeIfAbsent(cost.fund(), any -> new HashMap<>())
                        .merge(cost.year(), cost.amounts(), Amounts::plus);
            }
        }
        var result = new ArrayList<FundUse>();
        for (var fund : portfolio.funds()) {
            result.addAll(of(fund, scope, used.getOrDefault(fund.id(), Map.of())));
        }
        return List.copyOf(result);
    }

    private static List<FundUse> of(Fund fund, Scope scope, Map<FiscalYear, Amounts> used) {
        var amounts = new HashMap<FiscalYear, FundAmount>();
        fund.amounts().stream()
                .filter(amount -> scope.covers(amount.year()))
                .forEach(amount -> amounts.put(amount.year(), amount));
        var years = new java.util.TreeSet<>(used.keySet());
        years.addAll(amounts.keySet());
        return years.stream()
                .map(year -> new FundUse(
                        fund, year, Optional.ofNullable(amounts.get(year)), used.getOrDefault(year, Amounts.NONE)))
                .toList();
    }
}
