package org.chalkline.shell;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.chalkline.charts.Table;

/** In which order a table's rows stand: as given, or by one column, up or down. Rows without a number come last. */
final class TableOrder implements Serializable {

    private final transient Table table;
    private int column = -1;
    private boolean ascending;

    TableOrder(Table table) {
        this.table = table;
    }

    /** Sorts by a column, numbers largest first; a second time turns it around. */
    void turn(int index) {
        var first = table.columns().get(index).kind() == Table.Kind.TEXT;
        ascending = column == index ? !ascending : first;
        column = index;
    }

    /** The value of {@code aria-sort} for a column. */
    String words(int index) {
        return index != column ? "none" : ascending ? "ascending" : "descending";
    }

    List<Table.Row> rows() {
        if (column < 0) {
            return table.rows();
        }
        return table.rows().stream().sorted(comparator()).toList();
    }

    private Comparator<Table.Row> comparator() {
        Comparator<String> texts = String.CASE_INSENSITIVE_ORDER;
        Comparator<BigDecimal> numbers = Comparator.naturalOrder();
        var byNumber = Comparator.comparing(
                (Table.Row row) -> row.cells().get(column).value(),
                Comparator.nullsLast(ascending ? numbers : numbers.reversed()));
        return byNumber.thenComparing(row -> row.cells().get(column).text(), ascending ? texts : texts.reversed());
    }
}
