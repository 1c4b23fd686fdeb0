package org.chalkline.goals.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shell.PlanFilter;

/** A goal's money, year by year: all years of the plan, whatever year is chosen. */
final class GoalYears {

    private GoalYears() {}

    static Bars of(Portfolio portfolio, Goal goal, PlanFilter filter, LocalDate asOf) {
        var years = MoneyShares.years(portfolio, goal.id(), filter.category());
        var total = Money.sum(years.values());
        var caption = new Caption(
                "goal-years",
                "Its money by year",
                sentence(years, total),
                "Plan revision " + portfolio.revision(),
                asOf,
                List.of(),
                "The years add up to " + total);
        return new Bars(
                caption,
                Bars.Orientation.VERTICAL,
                false,
                "$",
                years.keySet().stream()
                        .map(year -> new Bars.Category("", year.label()))
                        .toList(),
                List.of(new Bars.Series(
                        "Money for this goal",
                        Tone.goal(portfolio.placeOf(goal.id())),
                        years.values().stream().map(Value::of).toList())),
                new Table(
                        List.of(
                                new Table.Column("Fiscal year", Table.Kind.TEXT),
                                new Table.Column("Money", Table.Kind.MONEY)),
                        years.entrySet().stream()
                                .map(year -> new Table.Row(
                                        "",
                                        List.of(Table.Cell.of(year.getKey().label()), Table.Cell.of(year.getValue()))))
                                .toList()));
    }

    private static String sentence(SortedMap<FiscalYear, Money> years, Money total) {
        if (!total.isPositive()) {
            return "No money is planned for this goal.";
        }
        var first = years.firstEntry();
        var last = years.lastEntry();
        return years.size() == 1
                ? "%s in %s.".formatted(total.brief(), first.getKey())
                : "%s in all: %s in %s, %s in %s."
                        .formatted(
                                total.brief(),
                                first.getValue().brief(),
                                first.getKey(),
                                last.getValue().brief(),
                                last.getKey());
    }
}
