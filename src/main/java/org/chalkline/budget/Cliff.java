package org.chalkline.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Days;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Recurring cost in a year that no fund alive in that year pays for: the money ends, the work goes on.
 *
 * @param initiative null for other work
 * @param amount planned, of all such lines of the initiative in the year
 * @param ended the fund that paid and has ended, as far as the plan tells
 */
public record Cliff(
        FiscalYear year, @Nullable Initiative initiative, Money amount, Optional<Fund> ended, String words) {

    /** All cliffs within a scope, by year, then by amount (largest first), then by code; other work last. */
    public static List<Cliff> of(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of(Cliff.class, scope), () -> all(portfolio, scope));
    }

    private static List<Cliff> all(Portfolio portfolio, Scope scope) {
        record Where(FiscalYear year, String key) {}
        var found = new LinkedHashMap<Where, List<Cost>>();
        for (var cost : Cost.of(portfolio, scope)) {
            if (unpaid(portfolio, cost)) {
                found.computeIfAbsent(new Where(cost.year(), cost.key()), any -> new ArrayList<>())
                        .add(cost);
            }
        }
        return found.values().stream()
                .map(costs -> cliff(portfolio, costs))
                .sorted(Comparator.comparing(Cliff::year)
                        .thenComparing(cliff -> cliff.initiative() == null)
                        .thenComparing(Cliff::amount, Comparator.reverseOrder()))
                .toList();
    }

    /** The sum of some cliffs. */
    public static Money total(List<Cliff> cliffs) {
        return Money.sum(cliffs.stream().map(Cliff::amount).toList());
    }

    /** Where a reader finds the work in the application; empty for other work. */
    public String key() {
        return initiative == null ? "" : "initiatives/" + initiative.id();
    }

    private static boolean unpaid(Portfolio portfolio, Cost cost) {
        return cost.recurrence() == Recurrence.RECURRING
                && cost.amounts().planned().isPositive()
                && fund(portfolio, cost)
                        .filter(fund -> alive(portfolio, fund, cost.year()))
                        .isEmpty();
    }

    private static Cliff cliff(Portfolio portfolio, List<Cost> costs) {
        var first = costs.getFirst();
        var amount = Amounts.sum(costs).planned();
        var ended = ended(portfolio, costs);
        return new Cliff(first.year(), first.initiative(), amount, ended, words(first, amount, ended));
    }

    private static String words(Cost cost, Money amount, Optional<Fund> ended) {
        var what = "%s costs %s in %s and no fund pays for it".formatted(cost.title(), amount.brief(), cost.year());
        return ended.map(fund -> fund.obligateBy() == null
                        ? what + ": " + fund.name() + " has not begun."
                        : what + ": " + fund.name() + " ends on " + Days.words(fund.obligateBy()) + ".")
                .orElse(what + ".");
    }

    /** The fund the cost still stands on, else the last one that paid for the same work and is over. */
    private static Optional<Fund> ended(Portfolio portfolio, List<Cost> costs) {
        var named =
                costs.stream().flatMap(cost -> fund(portfolio, cost).stream()).findFirst();
        var initiative = costs.getFirst().initiative();
        if (named.isPresent() || initiative == null) {
            return named;
        }
        var year = costs.getFirst().year();
        return portfolio.linesOf(initiative.id()).stream()
                .filter(line -> line.year().compareTo(year) < 0 && line.fund() != null)
                .sorted((a, b) -> b.year().compareTo(a.year()))
                .flatMap(line -> Optional.ofNullable(line.fund()).flatMap(portfolio::fund).stream())
                .filter(fund -> !alive(portfolio, fund, year))
                .findFirst();
    }

    private static Optional<Fund> fund(Portfolio portfolio, Cost cost) {
        return Optional.ofNullable(cost.fund()).flatMap(portfolio::fund);
    }

    private static boolean alive(Portfolio portfolio, Fund fund, FiscalYear year) {
        return fund.aliveIn(year, portfolio.district().fiscalYearStart());
    }
}
