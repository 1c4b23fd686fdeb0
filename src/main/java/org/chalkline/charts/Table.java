package org.chalkline.charts;

import java.math.BigDecimal;
import java.util.List;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** A table of cells with typed columns. Each row has one cell a column. */
public record Table(List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("Each row of a table has one cell a column");
        }
    }

    /** How a column's cells are aligned and sorted. */
    public enum Kind {
        TEXT,
        NUMBER,
        MONEY,
        PERCENT,
        DATE
    }

    public record Column(String header, Kind kind) {}

    /**
     * One row.
     *
     * @param key names what the row is about, for selection and drill-down; empty when there is nothing behind it
     */
    public record Row(String key, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param text what is read
     * @param value the exact number behind it, in dollars, percent points or units; null for text
     */
    public record Cell(String text, @Nullable BigDecimal value) {
        public static Cell of(String text) {
            return new Cell(text, null);
        }

        public static Cell of(String text, BigDecimal value) {
            return new Cell(text, value);
        }

        public static Cell of(long count) {
            return new Cell("%,d".formatted(count), BigDecimal.valueOf(count));
        }

        public static Cell of(Money amount) {
            return new Cell(amount.toString(), amount.dollars());
        }
    }
}
