package org.chalkline.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.portfolio.Plan;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a kind of file, each with what a record of the plan says in it: so what is written out is what is read
 * in, and a column that nobody writes can't be made.
 *
 * @param records the plan's records of this kind, one a row
 */
record Layout<R>(Function<Plan, Stream<R>> records, List<Column> columns, List<Written<R>> written) {

    /** How a column's cells are written. */
    private record Written<R>(Table.Kind kind, Function<R, Cell> cell) {}

    /** A part of a record that has a file of its own, with the record that it belongs to. */
    record Part<A, B>(A of, B it) {}

    static <R> Layout<R> of(Function<Plan, Stream<R>> records) {
        return new Layout<>(records, List.of(), List.of());
    }

    static <A, B> Stream<Part<A, B>> each(A whole, List<B> parts) {
        return parts.stream().map(part -> new Part<>(whole, part));
    }

    Layout<R> text(Function<R, Object> value, Column column) {
        return with(Table.Kind.TEXT, column, it -> Cell.of(value.apply(it).toString()));
    }

    /** Several values in one cell. */
    Layout<R> texts(Function<R, ? extends Collection<?>> values, Column column) {
        return text(
                it -> values.apply(it).stream().map(String::valueOf).collect(Collectors.joining(Column.SEPARATOR)),
                column);
    }

    Layout<R> yesOrNo(Function<R, Boolean> value, Column column) {
        return text(it -> value.apply(it) ? "yes" : "no", column);
    }

    Layout<R> number(Function<R, Number> value, Column column) {
        return with(Table.Kind.NUMBER, column, it -> number(value.apply(it)));
    }

    /** A place in an order; none for what stands for others and comes after all. */
    Layout<R> place(Function<R, Integer> value, Column column) {
        return with(Table.Kind.NUMBER, column, it -> {
            int place = value.apply(it);
            return place == Integer.MAX_VALUE ? Cell.of("") : number(place);
        });
    }

    Layout<R> money(Function<R, Money> value, Column column) {
        return with(Table.Kind.MONEY, column, it -> Cell.of(value.apply(it)));
    }

    Layout<R> day(Function<R, @Nullable LocalDate> value, Column column) {
        return with(Table.Kind.DATE, column, it -> {
            var day = value.apply(it);
            return day == null ? Cell.of("") : Cell.of(day);
        });
    }

    Layout<R> year(Function<R, FiscalYear> value) {
        return year(value, Column.year());
    }

    /** With all of its digits where two would be read as those of another century. */
    Layout<R> year(Function<R, FiscalYear> value, Column column) {
        return text(
                it -> {
                    var year = value.apply(it);
                    return year.endYear() / 100 == 20 ? year.label() : "FY" + year.endYear();
                },
                column);
    }

    /** A column that is read, to judge the row, and not kept. */
    Layout<R> notKept(Column column) {
        return text(it -> "", column);
    }

    Table table(Plan plan) {
        var heads = new ArrayList<Table.Column>();
        for (int i = 0; i < columns.size(); i++) {
            heads.add(new Table.Column(columns.get(i).name(), written.get(i).kind()));
        }
        return Table.onDemand(
                heads,
                () -> records.apply(plan)
                        .map(record -> new Table.Row(
                                "",
                                written.stream()
                                        .map(each -> each.cell().apply(record))
                                        .toList()))
                        .toList());
    }

    private static Cell number(Number number) {
        var exact = new java.math.BigDecimal(number.toString());
        return Cell.of(exact.toPlainString(), exact);
    }

    private Layout<R> with(Table.Kind kind, Column column, Function<R, Cell> cell) {
        return new Layout<>(records, plus(columns, column), plus(written, new Written<>(kind, cell)));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
