package org.chalkline.initiatives.ui;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;
import org.jspecify.annotations.Nullable;

/** The list of initiatives as a table, to be saved. */
final class InitiativeTable {

    private InitiativeTable() {}

    static Table of(List<InitiativeRow> rows, String year) {
        var columns = List.of(
                new Column("Code", Kind.TEXT),
                new Column("Initiative", Kind.TEXT),
                new Column("Category", Kind.TEXT),
                new Column("Phase", Kind.TEXT),
                new Column("Health", Kind.TEXT),
                new Column("Start", Kind.DATE),
                new Column("End", Kind.DATE),
                new Column("Cost " + year, Kind.MONEY),
                new Column("Alignment", Kind.NUMBER),
                new Column("Band", Kind.TEXT),
                new Column("Mandate", Kind.TEXT),
                new Column("Risks", Kind.NUMBER),
                new Column("Sponsor", Kind.TEXT),
                new Column("Owner", Kind.TEXT));
        return Table.onDemand(
                columns, () -> rows.stream().map(InitiativeTable::row).toList());
    }

    private static Table.Row row(InitiativeRow row) {
        var it = row.initiative();
        var alignment = row.alignment().setScale(1, java.math.RoundingMode.HALF_UP);
        return new Table.Row(
                row.path(),
                List.of(
                        Cell.of(it.id().code()),
                        Cell.of(it.title()),
                        Cell.of(it.category().words()),
                        Cell.of(it.phase().words()),
                        Cell.of(it.health().words()),
                        day(it.start()),
                        day(it.end()),
                        Cell.of(row.cost()),
                        Cell.of(alignment.toPlainString(), alignment),
                        Cell.of(row.band().words()),
                        Cell.of(it.mandate().words()),
                        Cell.of(row.risks()),
                        Cell.of(it.sponsor()),
                        Cell.of(it.owner())));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.of("") : Cell.of(day);
    }
}
