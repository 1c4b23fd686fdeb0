package org.chalkline.budget;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.charts.Table;
import org.chalkline.shared.Money;

/** Tables of names and exact dollars, and lists in words. */
final class Tables {

    private Tables() {}

    static Table money(String first, List<String> headers, List<Table.Row> rows) {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(first, Table.Kind.TEXT));
        headers.forEach(header -> columns.add(new Table.Column(header, Table.Kind.MONEY)));
        return new Table(columns, rows);
    }

    static Table.Row moneyRow(String key, String name, List<Money> amounts) {
        var cells = new ArrayList<Table.Cell>();
        cells.add(Table.Cell.of(name));
        amounts.forEach(amount -> cells.add(Table.Cell.of(amount)));
        return new Table.Row(key, cells);
    }

    /** "a", "a and b", "a, b and c". */
    static String listed(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
