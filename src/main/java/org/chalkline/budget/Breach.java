package org.chalkline.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
 * A cost that a fund's rules don't allow.
 *
 * @param initiative null for other work, and where the fund as a whole is over its amount
 * @param amount planned on the fund against its rule; for a fund over its amount, by how much
 */
public record Breach(
        Rule rule, Fund fund, FiscalYear year, @Nullable Initiative initiative, Money amount, String words) {

    /** What is broken, gravest first. */
    public enum Rule {
        AFTER_END("after the fund's end"),
        BEFORE_START("before the fund's start"),
        CATEGORY("of a category the fund does not allow"),
        OPERATING("recurring, and the fund does not allow operating cost"),
        ONE_TIME_MONEY("recurring cost on one-time money"),
        OVER_AMOUNT("over the fund's amount");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** All breaches within a scope: by rule, then year, then the largest first. Zero costs break nothing. */
    public static List<Breach> of(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of(Breach.class, scope), () -> all(portfolio, scope));
    }

    private static List<Breach> all(Portfolio portfolio, Scope scope) {
        var result = new ArrayList<Breach>();
        for (var cost : Cost.of(portfolio, scope)) {
            if (cost.fund() != null && cost.amounts().planned().isPositive()) {
                portfolio.fund(cost.fund()).ifPresent(fund -> result.addAll(of(portfolio, fund, cost)));
            }
        }
        FundUse.of(portfolio, scope).stream()
                .filter(use -> use.over().isPositive())
                .map(Breach::overAmount)
                .forEach(result::add);
        result.sort(Comparator.comparing(Breach::rule)
                .thenComparing(Breach::year)
                .thenComparing(Breach::amount, Comparator.reverseOrder()));
        return List.copyOf(result);
    }

    /** What opens it in the application: the work, or the fund where it is about the fund; empty for other work. */
    public String key() {
        if (initiative != null) {
            return "initiatives/" + initiative.id();
        }
        return rule == Rule.OVER_AMOUNT ? BudgetTotals.key(fund.id()) : "";
    }

    private static List<Breach> of(Portfolio portfolio, Fund fund, Cost cost) {
        var result = new ArrayList<Breach>();
        var start = portfolio.district().fiscalYearStart();
        if (!fund.aliveIn(cost.year(), start)) {
            var ended = fund.obligateBy() != null
                    && fund.obligateBy().isBefore(cost.year().firstDay(start));
            result.add(breach(ended ? Rule.AFTER_END : Rule.BEFORE_START, fund, cost));
        }
        if (!categoryAllowed(fund, cost)) {
            result.add(breach(Rule.CATEGORY, fund, cost));
        }
        if (cost.recurrence() == Recurrence.RECURRING && !fund.operatingAllowed()) {
            result.add(breach(Rule.OPERATING, fund, cost));
        } else if (cost.recurrence() == Recurrence.RECURRING && fund.recurrence() == Recurrence.ONE_TIME) {
            result.add(breach(Rule.ONE_TIME_MONEY, fund, cost));
        }
        return result;
    }

    /** Of other work the category is not known, so it is not judged. */
    private static boolean categoryAllowed(Fund fund, Cost cost) {
        return cost.initiative() == null
                || fund.allowedCategories().isEmpty()
                || fund.allowedCategories().contains(cost.initiative().category());
    }

    private static Breach breach(Rule rule, Fund fund, Cost cost) {
        var amount = cost.amounts().planned();
        var start = "%s puts %s on %s in %s, ".formatted(cost.title(), amount.brief(), fund.name(), cost.year());
        var words = switch (rule) {
            case AFTER_END ->
                start + "after its last day, " + Days.words(Objects.requireNonNull(fund.obligateBy())) + ".";
            case BEFORE_START ->
                start + "before its first day, " + Days.words(Objects.requireNonNull(fund.start())) + ".";
            case CATEGORY -> start + "which does not pay for " + category(cost) + ".";
            case OPERATING -> start + "which may not pay cost that comes every year.";
            case ONE_TIME_MONEY -> start + "though the cost comes every year and the money only once.";
            case OVER_AMOUNT -> throw new IllegalArgumentException("A whole fund is over its amount");
        };
        return new Breach(rule, fund, cost.year(), cost.initiative(), amount, words);
    }

    private static String category(Cost cost) {
        return Objects.requireNonNull(cost.initiative()).category().words();
    }

    private static Breach overAmount(FundUse use) {
        var words = "%s is asked for %s in %s and has %s: %s too much."
                .formatted(
                        use.fund().name(),
                        use.used().revised(),
                        use.year(),
                        use.has().orElse(Money.ZERO),
                        use.over());
        return new Breach(Rule.OVER_AMOUNT, use.fund(), use.year(), null, use.over(), words);
    }
}
