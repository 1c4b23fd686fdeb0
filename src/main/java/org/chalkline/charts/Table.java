package org.chalkline.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.chalkline.shared.Days;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table of cells with typed columns. Each row has one cell a column. Its rows may be made when they are asked for: most
 * readers never open a chart's table, and a large district's has a hundred thousand rows.
 */
public final class Table {

    private final List<Column> columns;
    private final Supplier<List<Row>> rows;

    public Table(List<Column> columns, List<Row> rows) {
        this.columns = List.copyOf(columns);
        var checked = checked(rows);
        this.rows = () -> checked;
    }

    private Table(List<Column> columns, Supplier<List<Row>> rows) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /** A table whose rows are made anew each time they are asked for, and kept by nobody. */
    public static Table onDemand(List<Column> columns, Supplier<List<Row>> rows) {
        return new Table(columns, rows);
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Row> rows() {
        return checked(rows.get());
    }

    private List<Row> checked(List<Row> all) {
        var width = columns.size();
        if (all.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("Each row of a table has one cell a column");
        }
        return List.copyOf(all);
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
     * @param value the exact number behind it, in dollars, percent points, units or days since 1970; null for text
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

        /** A day: its number since 1970 puts it in order, and makes it a date again. */
        public static Cell of(LocalDate day) {
            return new Cell(Days.words(day), BigDecimal.valueOf(day.toEpochDay()));
        }

        public static Cell of(Money amount) {
            return new Cell(amount.toString(), amount.dollars());
        }
    }
}
