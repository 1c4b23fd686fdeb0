package org.chalkline.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chalkline.budget.Outlook.By;
import org.chalkline.charts.Table;
import org.chalkline.shared.Money;

/** The tables of a year's variance, pace and forecast: every group, and the total last. */
final class OutlookTables {

    private OutlookTables() {}

    static Table variance(By by, List<Outlook> all, Outlook total) {
        var columns =
                columns(by, Table.Kind.MONEY, "Planned", "Transferred", "Revised", "Spent", "Committed", "Available");
        return table(
                columns,
                all,
                total,
                it -> List.of(
                        money(it.amounts().planned()),
                        money(it.transferred()),
                        money(it.amounts().revised()),
                        money(it.amounts().actual()),
                        money(it.amounts().committed()),
                        money(it.amounts().available())));
    }

    static Table pace(By by, List<Outlook> all, Outlook total, YearPart part) {
        var columns = columns(by, Table.Kind.PERCENT, "Year gone", "Spent", "Spent and committed");
        return table(
                columns,
                all,
                total,
                it -> List.of(
                        percent(part.percent()),
                        percent(OutlookCharts.share(it, it.amounts().actual())),
                        percent(OutlookCharts.share(it, it.used()))));
    }

    static Table forecast(By by, List<Outlook> all, Outlook total) {
        var columns = columns(by, Table.Kind.MONEY, "Revised", "Spent", "Committed", "Expected", "Over (under)");
        columns.add(new Table.Column("How", Table.Kind.TEXT));
        return table(
                columns,
                all,
                total,
                it -> List.of(
                        money(it.amounts().revised()),
                        money(it.amounts().actual()),
                        money(it.amounts().committed()),
                        money(it.forecast()),
                        money(it.over()),
                        Table.Cell.of(OutlookCharts.methods(it))));
    }

    private static List<Table.Column> columns(By by, Table.Kind kind, String... headers) {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(by == By.FUND ? "Fund" : "Initiative", Table.Kind.TEXT));
        for (var header : headers) {
            columns.add(new Table.Column(header, kind));
        }
        return columns;
    }

    private static Table table(
            List<Table.Column> columns, List<Outlook> all, Outlook total, Function<Outlook, List<Table.Cell>> cells) {
        return Table.onDemand(columns, () -> {
            var rows = new ArrayList<Table.Row>();
            all.forEach(it -> rows.add(row(it, cells)));
            rows.add(row(total, cells));
            return rows;
        });
    }

    private static Table.Row row(Outlook it, Function<Outlook, List<Table.Cell>> cells) {
        var all = new ArrayList<Table.Cell>();
        all.add(Table.Cell.of(it.name()));
        all.addAll(cells.apply(it));
        return new Table.Row(it.key(), all);
    }

    private static Table.Cell money(Money amount) {
        return Table.Cell.of(amount);
    }

    private static Table.Cell percent(long percent) {
        return Table.Cell.of(percent + " %", BigDecimal.valueOf(percent));
    }
}
