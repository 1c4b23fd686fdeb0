package org.chalkline.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What some work costs in a fiscal year on a fund: a budget line, or a sum of work that the reader may not see.
 *
 * @param initiative null for other work
 * @param fund null when unfunded
 */
public record Cost(
        @Nullable Initiative initiative,
        FiscalYear year,
        @Nullable FundId fund,
        Recurrence recurrence,
        Amounts amounts) {

    static final String OTHER_WORK = "Other work";

    /** Every cost of the plan within a scope, other work included where the scope lets it count. */
    public static List<Cost> of(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of(Cost.class, scope), () -> all(portfolio, scope));
    }

    private static List<Cost> all(Portfolio portfolio, Scope scope) {
        var costs = new ArrayList<Cost>();
        for (var line : portfolio.lines()) {
            var initiative = portfolio.initiative(line.initiative()).orElseThrow();
            if (scope.covers(line.year()) && scope.covers(initiative)) {
                costs.add(of(initiative, line));
            }
        }
        if (scope.coversOtherWork()) {
            costs.addAll(otherWork(portfolio, scope));
        }
        return List.copyOf(costs);
    }

    private static Cost of(Initiative initiative, BudgetLine line) {
        var amounts = new Amounts(line.planned(), line.revised(), line.committed(), line.actual());
        return new Cost(initiative, line.year(), line.fund(), line.recurrence(), amounts);
    }

    /** One cost a year, fund and recurrence, whatever goals the hidden work serves. */
    private static List<Cost> otherWork(Portfolio portfolio, Scope scope) {
        var sums = new LinkedHashMap<Cost, Amounts>();
        for (var hidden : portfolio.otherWork().amounts()) {
            if (scope.covers(hidden.year())) {
                var amounts = new Amounts(hidden.planned(), hidden.revised(), hidden.committed(), hidden.actual());
                sums.merge(
                        new Cost(null, hidden.year(), hidden.fund(), hidden.recurrence(), Amounts.NONE),
                        amounts,
                        Amounts::plus);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new Cost(
                        null,
                        sum.getKey().year(),
                        sum.getKey().fund(),
                        sum.getKey().recurrence(),
                        sum.getValue()))
                .toList();
    }

    /** The initiative's title, or "Other work". */
    public String title() {
        return initiative == null ? OTHER_WORK : initiative.title();
    }

    /** Where a reader finds it in the application; empty for other work. */
    public String key() {
        return initiative == null ? "" : "initiatives/" + initiative.id();
    }
}
