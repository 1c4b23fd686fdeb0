package org.chalkline.briefings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Table;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table that differs between two editions.
 *
 * @param row what the row is about, as it is read
 * @param column the head of its column
 * @param before as it was read; empty where the row was not there
 * @param after as it is read; empty where the row is not there any more
 * @param difference later minus earlier, in dollars where it is money; empty for words
 */
public record RowChange(String row, String column, String before, String after, String difference) {

    /** Of two drawings' tables; a drawing that is not there has no rows. */
    static List<RowChange> between(@Nullable Chart before, @Nullable Chart after) {
        var then = before == null ? Map.<String, Row>of() : rows(before.table());
        var now = after == null ? Map.<String, Row>of() : rows(after.table());
        var changes = new ArrayList<RowChange>();
        now.forEach((name, row) -> compare(then.get(name), row, changes));
        then.forEach((name, row) -> {
            if (!now.containsKey(name)) {
                compare(row, null, changes);
            }
        });
        return changes;
    }

    private static void compare(@Nullable Row before, @Nullable Row after, List<RowChange> changes) {
        var cells = new LinkedHashMap<String, Place>();
        if (after != null) {
            cells.putAll(after.cells());
        }
        if (before != null) {
            before.cells().forEach(cells::putIfAbsent);
        }
        var name = after == null ? (before == null ? "" : before.name()) : after.name();
        cells.forEach((head, any) -> {
            var a = before == null ? null : before.cells().get(head);
            var b = after == null ? null : after.cells().get(head);
            var textBefore = a == null ? "" : a.cell().text();
            var textAfter = b == null ? "" : b.cell().text();
            if (!textBefore.equals(textAfter)) {
                changes.add(new RowChange(name, head, textBefore, textAfter, difference(any.kind(), a, b)));
            }
        });
    }

    /** Money that is not there is no money; any other number that is not there is none. */
    private static String difference(Table.Kind kind, @Nullable Place before, @Nullable Place after) {
        var a = value(before);
        var b = value(after);
        return switch (kind) {
            case MONEY -> signed(Money.of(or(b)).minus(Money.of(or(a))));
            case NUMBER, PERCENT -> a == null || b == null ? "" : signed(b.subtract(a));
            case TEXT, DATE -> "";
        };
    }

    private static @Nullable BigDecimal value(@Nullable Place place) {
        return place == null ? null : place.cell().value();
    }

    private static BigDecimal or(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static String signed(Money amount) {
        return amount.isNegative() ? "−" + amount.negated() : "+" + amount;
    }

    private static String signed(BigDecimal number) {
        var plain = number.abs().stripTrailingZeros().toPlainString();
        return (number.signum() < 0 ? "−" : "+") + plain;
    }

    /** A cell with what it holds. */
    private record Place(Table.Kind kind, Table.Cell cell) {}

    /** @param cells by the heads of their columns, without those that name the row */
    private record Row(String name, Map<String, Place> cells) {}

    /** By what they are about: the words before the first number. Of two of one name the first is the first. */
    private static Map<String, Row> rows(Table table) {
        var columns = table.columns();
        var naming = 0;
        while (naming < columns.size() && isWords(columns.get(naming).kind())) {
            naming++;
        }
        var times = new HashMap<String, Integer>();
        var rows = new LinkedHashMap<String, Row>();
        for (var row : table.rows()) {
            var name = row.cells().subList(0, naming).stream()
                    .map(Table.Cell::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" · "));
            var cells = new LinkedHashMap<String, Place>();
            for (int i = naming; i < columns.size(); i++) {
                cells.put(
                        columns.get(i).header(),
                        new Place(columns.get(i).kind(), row.cells().get(i)));
            }
            var known = name.isEmpty() ? row.key() : name;
            rows.put(known + " " + times.merge(known, 1, Integer::sum), new Row(known, cells));
        }
        return rows;
    }

    private static boolean isWords(Table.Kind kind) {
        return kind == Table.Kind.TEXT || kind == Table.Kind.DATE;
    }
}
