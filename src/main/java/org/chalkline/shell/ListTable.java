package org.chalkline.shell;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;
import org.chalkline.shared.Money;

/**
 * A list as the table that a {@link TableMenu} saves: its rows as they stand when the file is asked for. They are asked for
 * without the session's lock: the supplier gives a list that nobody changes, and asks no component.
 */
public final class ListTable<R> implements SerializableSupplier<Table> {

    private final SerializableSupplier<List<R>> rows;
    private final transient List<Column> columns = new ArrayList<>();
    private final transient List<SerializableFunction<R, Cell>> cells = new ArrayList<>();

    public ListTable(SerializableSupplier<List<R>> rows) {
        this.rows = rows;
    }

    public ListTable<R> text(String header, SerializableFunction<R, String> text) {
        return with(header, Kind.TEXT, row -> Cell.of(text.apply(row)));
    }

    public ListTable<R> number(String header, SerializableFunction<R, Integer> number) {
        return with(header, Kind.NUMBER, row -> Cell.of(number.apply(row)));
    }

    public ListTable<R> money(String header, SerializableFunction<R, Money> amount) {
        return with(header, Kind.MONEY, row -> Cell.of(amount.apply(row)));
    }

    public ListTable<R> date(String header, SerializableFunction<R, LocalDate> day) {
        return with(header, Kind.DATE, row -> Cell.of(day.apply(row)));
    }

    private ListTable<R> with(String header, Kind kind, SerializableFunction<R, Cell> cell) {
        columns.add(new Column(header, kind));
        cells.add(cell);
        return this;
    }

    @Override
    public Table get() {
        return Table.onDemand(
                columns,
                () -> rows.get().stream()
                        .map(row -> new Table.Row(
                                "", cells.stream().map(cell -> cell.apply(row)).toList()))
                        .toList());
    }
}
