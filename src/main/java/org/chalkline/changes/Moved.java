package org.chalkline.changes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Portfolio;

/** A number that one thing has in both pictures. What is new or gone has only one, and is told in the list of records. */
record Moved(String path, String title, BigDecimal then, BigDecimal now) {

    /** Which things of a picture are compared, and by which number. */
    record Measure<T>(
            Function<Portfolio, List<T>> things,
            Function<T, Object> id,
            Function<T, String> path,
            Function<T, String> title,
            Number<T> number) {}

    /** The number of a thing in a picture. */
    interface Number<T> {
        BigDecimal of(Portfolio picture, T thing);
    }

    /** Every thing that is in both pictures, whether its number moved or not. */
    static <T> List<Moved> all(PlanDifference difference, Measure<T> measure) {
        var before = difference.before();
        var then = new LinkedHashMap<Object, BigDecimal>();
        measure.things.apply(before).forEach(it -> then.put(measure.id.apply(it), measure.number.of(before, it)));
        var result = new ArrayList<Moved>();
        for (var it : measure.things.apply(difference.after())) {
            var was = then.get(measure.id.apply(it));
            if (was != null) {
                var is = measure.number.of(difference.after(), it);
                result.add(new Moved(measure.path.apply(it), measure.title.apply(it), was, is));
            }
        }
        return result;
    }

    /** Those whose number moved, furthest first. */
    static List<Moved> furthestFirst(List<Moved> all) {
        return all.stream()
                .filter(it -> it.distance().signum() != 0)
                .sorted(Comparator.comparing(Moved::distance).reversed())
                .toList();
    }

    private BigDecimal distance() {
        return now.subtract(then).abs();
    }

    /** "“Safety”: up from 12 to 15". */
    String words() {
        return "“%s”: %s from %s to %s"
                .formatted(title, now.compareTo(then) > 0 ? "up" : "down", plain(then), plain(now));
    }

    static List<Bars.Series> series(List<Moved> shown) {
        return List.of(
                new Bars.Series(
                        "Then",
                        Tone.NEUTRAL,
                        shown.stream().map(it -> value(it.then)).toList()),
                new Bars.Series(
                        "Today",
                        Tone.ACCENT,
                        shown.stream().map(it -> value(it.now)).toList()));
    }

    static Table table(String what, List<Moved> rows) {
        var columns = List.of(
                new Table.Column(what, Table.Kind.TEXT),
                new Table.Column("Then", Table.Kind.NUMBER),
                new Table.Column("Today", Table.Kind.NUMBER),
                new Table.Column("Difference", Table.Kind.NUMBER));
        return new Table(columns, rows.stream().map(Moved::row).toList());
    }

    private Table.Row row() {
        return new Table.Row(path, List.of(Table.Cell.of(title), cell(then), cell(now), cell(now.subtract(then))));
    }

    private static Table.Cell cell(BigDecimal number) {
        return Table.Cell.of(plain(number), number);
    }

    private static Value value(BigDecimal number) {
        return new Value(number, plain(number.setScale(1, RoundingMode.HALF_UP)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
