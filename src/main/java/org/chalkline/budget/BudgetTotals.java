package org.chalkline.budget;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.FundKind;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The plan's money added up by year, fund, kind of fund, category and initiative. All of them have the same total. */
public final class BudgetTotals {

    private static final String UNFUNDED = "Unfunded";

    private BudgetTotals() {}

    /**
     * One sum.
     *
     * @param key what opens it in the application; empty for nothing
     * @param name as it is read: "General fund, technology", "security", "Other work"
     */
    public record Group(String key, String name, Amounts amounts) {}

    public static Amounts total(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of("budget total", scope), () -> Amounts.sum(Cost.of(portfolio, scope)));
    }

    /** The fiscal years in which something is planned, earliest first. */
    public static List<FiscalYear> years(Portfolio portfolio, Scope scope) {
        return List.copyOf(byYear(portfolio, scope).keySet());
    }

    /** The scope's years and all later ones of the plan: money that ends is to be seen before it does. */
    public static Scope ahead(Portfolio portfolio, Scope scope) {
        return scope.years().stream()
                .min(FiscalYear::compareTo)
                .map(first -> {
                    var later = new HashSet<>(scope.years());
                    portfolio.years().stream()
                            .filter(year -> year.compareTo(first) > 0)
                            .forEach(later::add);
                    return new Scope(later, scope.category());
                })
                .orElse(scope);
    }

    public static SortedMap<FiscalYear, Amounts> byYear(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of("budget by year", scope), () -> {
            var result = new TreeMap<FiscalYear, Amounts>();
            Cost.of(portfolio, scope).forEach(cost -> result.merge(cost.year(), cost.amounts(), Amounts::plus));
            return Collections.unmodifiableSortedMap(result);
        });
    }

    /** In the plan's order of funds, unfunded work last; funds that nothing uses are left out. */
    public static List<Group> byFund(Portfolio portfolio, Scope scope) {
        var sums = sums(
                portfolio, scope, cost -> cost.fund() == null ? "" : cost.fund().code());
        var result = new LinkedHashMap<String, Group>();
        for (var fund : portfolio.funds()) {
            var amounts = sums.get(fund.id().code());
            if (amounts != null) {
                result.put(fund.id().code(), new Group(key(fund.id()), fund.name(), amounts));
            }
        }
        var unfunded = sums.get("");
        if (unfunded != null) {
            result.put("", new Group("", UNFUNDED, unfunded));
        }
        return List.copyOf(result.values());
    }

    /** By kind of fund, as they are declared, unfunded work last. */
    public static List<Group> byKind(Portfolio portfolio, Scope scope) {
        return sums(portfolio, scope, cost -> kind(portfolio, cost.fund())).entrySet().stream()
                .map(sum -> new Group("", sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingInt(BudgetTotals::kindOrder))
                .toList();
    }

    /** By category of work, as they are declared, other work last. */
    public static List<Group> byCategory(Portfolio portfolio, Scope scope) {
        return sums(
                        portfolio,
                        scope,
                        cost -> cost.initiative() == null
                                ? Cost.OTHER_WORK
                                : cost.initiative().category().words())
                .entrySet()
                .stream()
                .map(sum -> new Group("", sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingInt(BudgetTotals::categoryOrder))
                .toList();
    }

    /** By initiative, the dearest first, ties by code; other work last. */
    public static List<Group> byInitiative(Portfolio portfolio, Scope scope) {
        var sums = sums(portfolio, scope, Cost::key);
        var names = new LinkedHashMap<String, String>();
        portfolio.initiatives().forEach(it -> names.put("initiatives/" + it.id(), it.title()));
        names.put("", Cost.OTHER_WORK);
        var byCode = names.entrySet().stream()
                .filter(name -> sums.containsKey(name.getKey()))
                .map(name -> new Group(name.getKey(), name.getValue(), sums.getOrDefault(name.getKey(), Amounts.NONE)));
        return byCode.sorted(Comparator.comparing((Group group) -> group.key().isEmpty())
                        .thenComparing(group -> group.amounts().planned(), Comparator.reverseOrder()))
                .toList();
    }

    static String key(FundId fund) {
        return fund.equals(FundId.OTHER) ? "" : "funds/" + fund;
    }

    static String fundName(Portfolio portfolio, @Nullable FundId id) {
        return id == null ? UNFUNDED : portfolio.fund(id).map(Fund::name).orElse(id.code());
    }

    private static Map<String, Amounts> sums(Portfolio portfolio, Scope scope, Function<Cost, String> group) {
        var result = new LinkedHashMap<String, Amounts>();
        for (var cost : Cost.of(portfolio, scope)) {
            result.merge(group.apply(cost), cost.amounts(), Amounts::plus);
        }
        return result;
    }

    /** Hidden funds keep their kind to themselves. */
    private static String kind(Portfolio portfolio, @Nullable FundId id) {
        if (id == null) {
            return UNFUNDED;
        }
        return id.equals(FundId.OTHER)
                ? fundName(portfolio, id)
                : portfolio.fund(id).map(fund -> fund.kind().words()).orElse(id.code());
    }

    private static int kindOrder(Group group) {
        for (var kind : FundKind.values()) {
            if (kind.words().equals(group.name())) {
                return kind.ordinal();
            }
        }
        return group.name().equals(UNFUNDED) ? Integer.MAX_VALUE : FundKind.values().length;
    }

    private static int categoryOrder(Group group) {
        for (var category : Category.values()) {
            if (category.words().equals(group.name())) {
                return category.ordinal();
            }
        }
        return Category.values().length;
    }
}
