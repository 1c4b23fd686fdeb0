package org.chalkline.scenarios;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.budget.Cost;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** What work costs in the years of a list, and what all other work takes from the funds. */
record ListCosts(Portfolio portfolio, List<FiscalYear> years) {

    /** As everywhere, no year chosen means all of the plan's. */
    static ListCosts of(Portfolio portfolio, Collection<FiscalYear> years) {
        return new ListCosts(
                portfolio,
                years.isEmpty()
                        ? portfolio.years()
                        : years.stream().distinct().sorted().toList());
    }

    /** Planned amounts by year and fund, in the plan's order of funds, unfunded last; without those that are zero. */
    List<CutLine.Part> parts(InitiativeId id) {
        record Where(FiscalYear year, Optional<FundId> fund) {}
        var sums = new HashMap<Where, Money>();
        for (var line : lines(id)) {
            sums.merge(new Where(line.year(), Optional.ofNullable(line.fund())), line.planned(), Money::plus);
        }
        var parts = new ArrayList<CutLine.Part>();
        sums.forEach((where, amount) ->
                parts.add(new CutLine.Part(where.year(), where.fund().orElse(null), amount)));
        parts.removeIf(part -> part.amount().isZero());
        parts.sort(Comparator.comparing(CutLine.Part::year).thenComparingInt(this::place));
        return List.copyOf(parts);
    }

    Money total(InitiativeId id) {
        return Money.sum(lines(id).stream().map(BudgetLine::planned).toList());
    }

    /** The revised budgets of all work but this, by fund and year. */
    Map<FundYear, Money> elsewhere(Collection<InitiativeId> list) {
        var result = new HashMap<>(portfolio.once(List.of("revised by fund and year"), () -> revised(portfolio)));
        for (var id : list) {
            for (var line : lines(id)) {
                if (line.fund() != null) {
                    result.merge(
                            new FundYear(line.fund(), line.year()),
                            line.revised().negated(),
                            Money::plus);
                }
            }
        }
        return result;
    }

    private List<BudgetLine> lines(InitiativeId id) {
        return portfolio.linesOf(id).stream()
                .filter(line -> years.contains(line.year()))
                .toList();
    }

    private int place(CutLine.Part part) {
        return part.fund() == null ? Integer.MAX_VALUE : portfolio.placeOf(part.fund());
    }

    private static Map<FundYear, Money> revised(Portfolio portfolio) {
        var result = new HashMap<FundYear, Money>();
        for (var cost : Cost.of(portfolio, Scope.ALL)) {
            if (cost.fund() != null) {
                result.merge(
                        new FundYear(cost.fund(), cost.year()), cost.amounts().revised(), Money::plus);
            }
        }
        return Map.copyOf(result);
    }
}
