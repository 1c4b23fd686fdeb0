package org.chalkline.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.charts.Table;

/** A table as text: CSV by RFC 4180 for files, tab-separated for the clipboard; neither can carry a formula. */
final class TableText {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private TableText() {}

    /** Numbers stand as exact plain numbers, without signs of currency or thousands, so that they can be summed. */
    static String csv(Table table) {
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
        var headers =
                table.columns().stream().map(column -> safe(column.header())).toList();
        var rows = table.rows().stream()
                .map(row -> row.cells().stream().map(TableText::content).toList());
        return Stream.concat(Stream.of(headers), rows);
    }

    private static String content(Table.Cell cell) {
        var value = cell.value();
        return value == null ? safe(cell.text()) : value.toPlainString();
    }

    /** A spreadsheet runs text that starts like a formula; an apostrophe in front makes it read as text. */
    private static String safe(String text) {
        var first = text.stripLeading();
        var dangerous = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !first.isEmpty() && FORMULA_STARTS.indexOf(first.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\r\\n;\\t].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
