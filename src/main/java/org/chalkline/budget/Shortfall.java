package org.chalkline.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Days;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The cliffs of one initiative, told once: from which year on its money is missing, and how much a year.
 *
 * @param initiative null for other work
 * @param amount missing in all of the years together
 * @param words one or two sentences
 */
public record Shortfall(@Nullable Initiative initiative, FiscalYear from, Money amount, String words) {

    /** One for each initiative with a cliff within a scope, in the order of the first cliff. */
    public static List<Shortfall> of(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of(Shortfall.class, scope), () -> all(portfolio, scope));
    }

    private static List<Shortfall> all(Portfolio portfolio, Scope scope) {
        var byWork = new LinkedHashMap<String, List<Cliff>>();
        for (var cliff : Cliff.of(portfolio, scope)) {
            byWork.computeIfAbsent(cliff.key(), any -> new ArrayList<>()).add(cliff);
        }
        return byWork.values().stream().map(cliffs -> of(portfolio, cliffs)).toList();
    }

    private static Shortfall of(Portfolio portfolio, List<Cliff> cliffs) {
        var first = cliffs.getFirst();
        var title = first.initiative() == null
                ? Cost.OTHER_WORK
                : first.initiative().title();
        var words = "%s: %s, %s no fund.".formatted(title, when(portfolio, cliffs), amount(cliffs));
        return new Shortfall(first.initiative(), first.year(), Cliff.total(cliffs), words + why(cliffs));
    }

    /** Where a reader finds the work in the application; empty for other work. */
    public String key() {
        return initiative == null ? "" : "initiatives/" + initiative.id();
    }

    /** "from FY29 on" where it lasts as long as the plan tells, else the years by name. */
    private static String when(Portfolio portfolio, List<Cliff> cliffs) {
        var first = cliffs.getFirst().year();
        var last = cliffs.getLast().year();
        var gapless = last.endYear() - first.endYear() == cliffs.size() - 1;
        return gapless && last.compareTo(end(portfolio, cliffs.getFirst().initiative())) >= 0
                ? "from " + first + " on"
                : "in "
                        + Tables.listed(cliffs.stream()
                                .map(cliff -> cliff.year().label())
                                .toList());
    }

    /** The last year in which the plan tells of the work. */
    private static FiscalYear end(Portfolio portfolio, @Nullable Initiative initiative) {
        var years = initiative == null
                ? BudgetTotals.years(portfolio, Scope.ALL).stream()
                : portfolio.linesOf(initiative.id()).stream().map(BudgetLine::year);
        return years.max(FiscalYear::compareTo).orElseThrow();
    }

    private static String amount(List<Cliff> cliffs) {
        var least = cliffs.stream().map(Cliff::amount).min(Money::compareTo).orElseThrow();
        var most = cliffs.stream().map(Cliff::amount).max(Money::compareTo).orElseThrow();
        return least.brief().equals(most.brief())
                ? most.brief() + " a year has"
                : "%s to %s a year have".formatted(least.brief(), most.brief());
    }

    private static String why(List<Cliff> cliffs) {
        Optional<Fund> ended =
                cliffs.stream().flatMap(cliff -> cliff.ended().stream()).findFirst();
        return ended.map(fund -> fund.obligateBy() == null
                        ? " " + fund.name() + " has not begun."
                        : " " + fund.name() + " ends on " + Days.words(fund.obligateBy()) + ".")
                .orElse("");
    }
}
