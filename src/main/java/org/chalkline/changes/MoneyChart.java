package org.chalkline.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.charts.Table;
import org.chalkline.charts.Value;
import org.chalkline.charts.Waterfall;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Days;
import org.chalkline.shared.Money;

/** What changed the planned cost of all years, in steps that add up to the cent. */
final class MoneyChart {

    /** How many initiatives get a bar of their own; the rest share one. */
    private static final int SHOWN = 8;

    private MoneyChart() {}

    /** What an initiative's cost of all years changed by. */
    private record Change(String path, String title, Money difference) {}

    static Optional<Waterfall> of(ChangeCharts charts) {
        var difference = charts.difference();
        if (difference.money().isEmpty()) {
            return Optional.empty();
        }
        var before = total(difference.before());
        var after = total(difference.after());
        var caption = charts.caption(
                "money-since",
                "Money, all years of the plan",
                sentence(after.minus(before), Days.words(charts.since())),
                "%s and changes of %s make %s".formatted(before, after.minus(before), after));
        var steps = new ArrayList<Waterfall.Step>();
        // From nothing: beside the totals, most changes would be too thin to see.
        steps.addAll(steps(changes(difference)));
        steps.add(new Waterfall.Step("", "Together", Value.of(after.minus(before)), true));
        return Optional.of(new Waterfall(caption, "$", steps, table(difference)));
    }

    /** The largest in size first. */
    private static List<Change> changes(PlanDifference difference) {
        var sums = new LinkedHashMap<String, Change>();
        difference
                .money()
                .forEach(it -> sums.merge(
                        it.path() + " " + it.title(),
                        new Change(it.path(), it.title(), it.difference()),
                        (a, b) -> new Change(a.path, a.title, a.difference.plus(b.difference))));
        return sums.values().stream()
                .filter(it -> !it.difference.isZero())
                .sorted(Comparator.comparing((Change it) -> Math.abs(it.difference.cents()), Comparator.reverseOrder()))
                .toList();
    }

    private static List<Waterfall.Step> steps(List<Change> changes) {
        var shown = changes.size() <= SHOWN + 1 ? changes : changes.subList(0, SHOWN);
        var steps = new ArrayList<Waterfall.Step>();
        shown.forEach(it -> steps.add(new Waterfall.Step(it.path, it.title, Value.of(it.difference), false)));
        var rest = changes.subList(shown.size(), changes.size());
        if (!rest.isEmpty()) {
            var sum = Money.sum(rest.stream().map(Change::difference).toList());
            steps.add(new Waterfall.Step("", "The rest", Value.of(sum), false));
        }
        return steps;
    }

    private static String sentence(Money change, String since) {
        return change.isZero()
                ? "All years together cost as much as on %s, but not for the same.".formatted(since)
                : "All years together cost %s %s than on %s."
                        .formatted(
                                change.isNegative() ? change.negated() : change,
                                change.isNegative() ? "less" : "more",
                                since);
    }

    private static Table table(PlanDifference difference) {
        var columns = List.of(
                new Table.Column("Initiative", Table.Kind.TEXT),
                new Table.Column("Fiscal year", Table.Kind.TEXT),
                new Table.Column("Then", Table.Kind.MONEY),
                new Table.Column("Today", Table.Kind.MONEY),
                new Table.Column("Difference", Table.Kind.MONEY));
        return Table.onDemand(
                columns, () -> difference.money().stream().map(MoneyChart::row).toList());
    }

    private static Table.Row row(MoneyChange it) {
        return new Table.Row(
                it.path(),
                List.of(
                        Table.Cell.of(it.title()),
                        Table.Cell.of(it.year().label()),
                        Table.Cell.of(it.before()),
                        Table.Cell.of(it.after()),
                        Table.Cell.of(it.difference())));
    }

    private static Money total(Portfolio picture) {
        return BudgetTotals.total(picture, Scope.of(null, null)).planned();
    }
}
