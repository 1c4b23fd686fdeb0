package org.chalkline.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.budget.Forecast.Method;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;

/**
 * How some cost stands within its year, and where it ends up.
 *
 * @param key what opens it in the application; empty for nothing
 * @param forecast the sum of the forecasts of its budget lines; other work's is made from its sums
 */
public record Outlook(String key, String name, Amounts amounts, Money forecast, Set<Method> methods) {

    public Outlook {
        methods = Set.copyOf(methods);
    }

    /** What the groups are. */
    public enum By {
        FUND("fund"),
        INITIATIVE("initiative");

        private final String words;

        By(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Spent and committed. */
    public Money used() {
        return amounts.actual().plus(amounts.committed());
    }

    /** Forecast less revised budget; negative when money is left. */
    public Money over() {
        return forecast.minus(amounts.revised());
    }

    /** Transfers into it since the budget was adopted; negative when money was taken out. */
    public Money transferred() {
        return amounts.revised().minus(amounts.planned());
    }

    /** Of one year, by what is asked for: furthest over its revised budget first. */
    public static List<Outlook> of(Portfolio portfolio, Scope scope, By by, YearPart part) {
        return portfolio.once(List.of(Outlook.class, scope, by, part), () -> {
            Function<Cost, String> key =
                    by == By.FUND ? cost -> String.valueOf(cost.fund()) : cost -> cost.key() + cost.title();
            var groups = Cost.of(portfolio, scope).stream()
                    .filter(cost -> cost.year().equals(part.year()))
                    .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
            return groups.values().stream()
                    .map(costs -> group(portfolio, costs, by, part))
                    .sorted(Comparator.comparing(Outlook::over).reversed())
                    .toList();
        });
    }

    /** One initiative's year by fund. */
    public static List<Outlook> of(Portfolio portfolio, Initiative initiative, YearPart part) {
        var groups = Cost.of(portfolio, Scope.of(part.year(), null)).stream()
                .filter(cost -> initiative.equals(cost.initiative()))
                .collect(Collectors.groupingBy(
                        cost -> String.valueOf(cost.fund()), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(costs -> group(portfolio, costs, By.FUND, part))
                .toList();
    }

    private static Outlook group(Portfolio portfolio, List<Cost> costs, By by, YearPart part) {
        var first = costs.getFirst();
        var fund = first.fund();
        if (by == By.INITIATIVE) {
            return of(first.key(), first.title(), costs, part);
        }
        return of(fund == null ? "" : BudgetTotals.key(fund), BudgetTotals.fundName(portfolio, fund), costs, part);
    }

    private static Outlook of(String key, String name, List<Cost> costs, YearPart part) {
        var forecasts = costs.stream()
                .map(cost -> Forecast.of(cost.amounts(), cost.recurrence(), part))
                .toList();
        var methods = EnumSet.noneOf(Method.class);
        forecasts.forEach(forecast -> methods.add(forecast.method()));
        return new Outlook(
                key,
                name,
                Amounts.sum(costs),
                Money.sum(forecasts.stream().map(Forecast::amount).toList()),
                methods);
    }

    /** Several as one. */
    static Outlook sum(String name, List<Outlook> all) {
        var methods = EnumSet.noneOf(Method.class);
        all.forEach(one -> methods.addAll(one.methods()));
        return new Outlook(
                "",
                name,
                all.stream().map(Outlook::amounts).reduce(Amounts.NONE, Amounts::plus),
                Money.sum(all.stream().map(Outlook::forecast).toList()),
                methods);
    }

    /** The first so many, and the rest as one where it is more than one. */
    static List<Outlook> shown(List<Outlook> all, int most) {
        if (all.size() <= most + 1) {
            return all;
        }
        var result = new ArrayList<>(all.subList(0, most));
        result.add(sum("The other " + (all.size() - most), all.subList(most, all.size())));
        return List.copyOf(result);
    }
}
