package org.chalkline.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Bars.Orientation;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** What work costs, by year and fund; and what of a year's budget is committed, spent and still there. */
public final class BudgetCharts {

    private BudgetCharts() {}

    /** What the plan costs a year, each bar stacked by fund, with unfunded cost on top. */
    public static Bars yearsByFund(Portfolio portfolio, Scope scope, LocalDate asOf) {
        return portfolio.once(
                List.of("cost by year and fund", scope, asOf),
                () -> byFund(
                        portfolio,
                        Cost.of(portfolio, scope),
                        asOf,
                        "Cost by year and fund",
                        yearsSentence(portfolio, scope),
                        year -> "budget?fy=" + year.endYear()));
    }

    /** What one initiative costs a year, stacked by fund. */
    public static Bars initiativeByFund(Portfolio portfolio, Initiative initiative, LocalDate asOf) {
        var costs = Cost.of(portfolio, Scope.ALL).stream()
                .filter(cost -> initiative.equals(cost.initiative()))
                .toList();
        var total = Amounts.sum(costs).planned();
        var sentence = costs.isEmpty()
                ? "No cost is planned for it."
                : "It costs %s over %s."
                        .formatted(
                                total.brief(),
                                Tables.listed(years(costs).stream()
                                        .map(FiscalYear::label)
                                        .toList()));
        return byFund(portfolio, costs, asOf, "What it costs, by year and fund", sentence, year -> "");
    }

    private static List<FiscalYear> years(List<Cost> costs) {
        return costs.stream().map(Cost::year).distinct().sorted().toList();
    }

    private static Bars byFund(
            Portfolio portfolio,
            List<Cost> costs,
            LocalDate asOf,
            String title,
            String sentence,
            Function<FiscalYear, String> yearKey) {
        var years = years(costs);
        var total = Amounts.sum(costs).planned();
        var series = new ArrayList<Bars.Series>();
        var rows = new ArrayList<Table.Row>();
        var ids = new ArrayList<@Nullable FundId>(
                portfolio.funds().stream().map(Fund::id).toList());
        ids.add(null);
        for (var id : ids) {
            var ofFund = costs.stream()
                    .filter(cost -> java.util.Objects.equals(cost.fund(), id))
                    .toList();
            if (!ofFund.isEmpty()) {
                var name = BudgetTotals.fundName(portfolio, id);
                var tone = id == null ? Tone.BAD : Tone.fund(portfolio.placeOf(id));
                var amounts = planned(ofFund, years);
                series.add(new Bars.Series(
                        name, tone, amounts.stream().map(Value::of).toList()));
                rows.add(Tables.moneyRow(id == null ? "" : BudgetTotals.key(id), name, withSum(amounts)));
            }
        }
        rows.add(Tables.moneyRow("", "All funds", withSum(planned(costs, years))));
        var caption = Captions.caption(
                portfolio,
                asOf,
                "budget-years",
                title,
                sentence,
                (series.size() == 1 ? "1 source" : series.size() + " sources") + " of money add up to " + total);
        var categories = years.stream()
                .map(year -> new Bars.Category(yearKey.apply(year), year.label()))
                .toList();
        var headers = new ArrayList<>(years.stream().map(FiscalYear::label).toList());
        headers.add("All years");
        return new Bars(
                caption, Orientation.HORIZONTAL, true, "$", categories, series, Tables.money("Fund", headers, rows));
    }

    /** What the plan costs in words: "The plan costs $5.9M in FY27, $6.3M in FY28 and $5.0M in FY29." */
    public static String yearsSentence(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of("cost by year in words", scope), () -> yearsInWords(portfolio, scope));
    }

    private static String yearsInWords(Portfolio portfolio, Scope scope) {
        var byYear = BudgetTotals.byYear(portfolio, scope);
        if (byYear.isEmpty()) {
            return "Nothing is planned yet.";
        }
        var parts = byYear.entrySet().stream()
                .map(year -> year.getValue().planned().brief() + " in "
                        + year.getKey().label())
                .toList();
        return "The plan costs " + Tables.listed(parts) + unfunded(portfolio, scope) + ".";
    }

    /** Spent, committed and available by fund: together the revised budget. */
    public static Bars stateByFund(Portfolio portfolio, Scope scope, LocalDate asOf) {
        return portfolio.once(
                List.of("budget state by fund", scope, asOf),
                () -> state(portfolio, scope, asOf, "fund", BudgetTotals.byFund(portfolio, scope)));
    }

    /** The same by category of work. */
    public static Bars stateByCategory(Portfolio portfolio, Scope scope, LocalDate asOf) {
        return portfolio.once(
                List.of("budget state by category", scope, asOf),
                () -> state(portfolio, scope, asOf, "category", BudgetTotals.byCategory(portfolio, scope)));
    }

    private static Bars state(
            Portfolio portfolio, Scope scope, LocalDate asOf, String by, List<BudgetTotals.Group> groups) {
        var total = BudgetTotals.total(portfolio, scope);
        var sentence = "Of %s in the revised budgets for %s, %s is spent, %s is committed and %s is still available."
                .formatted(
                        total.revised().brief(),
                        scope.yearsInWords(portfolio),
                        total.actual().brief(),
                        total.committed().brief(),
                        total.available().brief());
        var caption = Captions.caption(
                portfolio,
                asOf,
                "budget-state-" + by,
                "Spent, committed and available by " + by,
                sentence,
                "Revised less spent and committed is available: " + total.available());
        var rows = new ArrayList<Table.Row>();
        groups.forEach(group -> rows.add(Tables.moneyRow(group.key(), group.name(), columns(group.amounts()))));
        rows.add(Tables.moneyRow("", "Total", columns(total)));
        return new Bars(
                caption,
                Orientation.HORIZONTAL,
                true,
                "$",
                groups.stream()
                        .map(group -> new Bars.Category(group.key(), group.name()))
                        .toList(),
                List.of(
                        series("Spent", Tone.ACCENT, groups, Amounts::actual),
                        series("Committed", Tone.WARNING, groups, Amounts::committed),
                        series("Available", Tone.GOOD, groups, Amounts::available)),
                Tables.money(
                        by.equals("fund") ? "Fund" : "Category",
                        List.of("Planned", "Revised", "Committed", "Spent", "Available"),
                        rows));
    }

    private static Bars.Series series(
            String name, Tone tone, List<BudgetTotals.Group> groups, Function<Amounts, Money> amount) {
        return new Bars.Series(
                name,
                tone,
                groups.stream()
                        .map(group -> Value.of(amount.apply(group.amounts())))
                        .toList());
    }

    private static List<Money> columns(Amounts it) {
        return List.of(it.planned(), it.revised(), it.committed(), it.actual(), it.available());
    }

    private static List<Money> planned(List<Cost> costs, List<FiscalYear> years) {
        return years.stream()
                .map(year -> Amounts.sum(costs.stream()
                                .filter(cost -> cost.year().equals(year))
                                .toList())
                        .planned())
                .toList();
    }

    private static List<Money> withSum(List<Money> amounts) {
        var result = new ArrayList<>(amounts);
        result.add(Money.sum(amounts));
        return result;
    }

    private static String unfunded(Portfolio portfolio, Scope scope) {
        var unfunded = Amounts.sum(Cost.of(portfolio, scope).stream()
                        .filter(cost -> cost.fund() == null)
                        .toList())
                .planned();
        return unfunded.isPositive() ? "; %s of it has no fund".formatted(unfunded.brief()) : "";
    }
}
