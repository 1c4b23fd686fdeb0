package org.chalkline.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chalkline.charts.Table;
import org.chalkline.shared.FormulaGuard;

/** A table as text: CSV by RFC 4180 for files, tab-separated for the clipboard; neither can carry a formula. */
public final class TableText {

    private TableText() {}

    /** Numbers stand as exact plain numbers, without signs of currency or thousands, so that they can be summed; days as 2026-07-01. */
    public static String csv(Table table) {
        return lines(table)
                .map(cells -> cells.stream().map(TableText::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static String tabSeparated(Table table) {
        return lines(table)
                .map(cells -> cells.stream()
                        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<List<String>> lines(Table table) {
        var headers = table.columns().stream()
                .map(column -> FormulaGuard.on(column.header()))
                .toList();
        var rows = table.rows().stream().map(row -> contents(row, table.columns()));
        return Stream.concat(Stream.of(headers), rows);
    }

    private static List<String> contents(Table.Row row, List<Table.Column> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> content(row.cells().get(i), columns.get(i).kind()))
                .toList();
    }

    private static String content(Table.Cell cell, Table.Kind kind) {
        var value = cell.value();
        if (value == null) {
            return FormulaGuard.on(cell.text());
        }
        return kind == Table.Kind.DATE
                ? LocalDate.ofEpochDay(value.longValueExact()).toString()
                : value.toPlainString();
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\r\\n;\\t].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
