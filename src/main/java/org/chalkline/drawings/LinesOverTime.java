package org.chalkline.drawings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chalkline.charts.Lines;
import org.chalkline.drawings.Mark.Anchor;
import org.chalkline.drawings.Mark.Point;

/** Lines over time; series differ in the sign of their points and in dashes as well as in colour. Each ends with its number. */
final class LinesOverTime {

    private static final double HEIGHT = 280;
    private static final double RADIUS = 4.5;
    private static final double THICK = 2.5;
    private static final int STEPS = 5;
    private static final double BESIDE = 10;
    private static final double UNDER_WORDS = 0.8;

    private final Canvas canvas;
    private final Lines chart;
    private final Words words;
    private final Look look;
    private final List<Lines.Point> all;

    LinesOverTime(Canvas canvas, Lines chart, Words words) {
        this.canvas = canvas;
        this.chart = chart;
        this.words = words;
        this.look = canvas.look();
        this.all = chart.series().stream().flatMap(one -> one.points().stream()).toList();
    }

    Drawing draw() {
        if (all.isEmpty()) {
            return canvas.drawn(0);
        }
        var top = Legend.draw(canvas, legend());
        if (!Set.of("$", "%", "").contains(chart.unit())) {
            canvas.text(
                    0, Canvas.baseline(top + look.line() / 2, look.size()), chart.unit(), Anchor.START, Palette.QUIET);
            top += look.line();
        }
        top += look.line();
        var bottom = top + HEIGHT;
        var numbers = all.stream()
                .mapToDouble(point -> point.value().number().doubleValue())
                .summaryStatistics();
        var values = Scale.round(numbers.getMin(), numbers.getMax(), STEPS, bottom, top);
        var left = values(values);
        var ends = all.stream().map(point -> point.value().text()).toList();
        var right = look.width() - Letters.widest(ends, look.size(), true) - BESIDE - RADIUS - 2;
        var days = Days.of(
                all.stream()
                        .map(Lines.Point::date)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                all.stream()
                        .map(Lines.Point::date)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                left + RADIUS,
                right);
        days(days, bottom);
        var free = new Free(new Box(left, top - look.line(), look.width() - left, HEIGHT + look.line()));
        IntStream.range(0, chart.series().size()).forEach(at -> line(at, days, values, free));
        ends(days, values, free);
        chart.series().forEach(series -> numbers(series, days, values, free));
        return canvas.drawn(bottom + look.line() + 10);
    }

    private List<Legend.Entry> legend() {
        return IntStream.range(0, chart.series().size())
                .mapToObj(at -> new Legend.Entry(
                        chart.series().get(at).name(),
                        Legend.sign(at, Palette.of(chart.series().get(at).tone()))))
                .toList();
    }

    /** The axis of the numbers; returns where it ends. */
    private double values(Scale values) {
        var texts = values.marks().stream()
                .map(mark -> Scale.words(mark, chart.unit()))
                .toList();
        var left = Letters.widest(texts, look.size(), false) + BESIDE;
        for (int i = 0; i < texts.size(); i++) {
            var y = values.at(values.marks().get(i));
            canvas.line(left, y, look.width(), y, Palette.GRID, 1);
            canvas.text(left - 8, Canvas.baseline(y, look.size()), texts.get(i), Anchor.END, Palette.QUIET);
        }
        return left;
    }

    private void days(Days days, double bottom) {
        var free = new Free(new Box(0, bottom, look.width(), look.line() + 10));
        var ticks = days.ticks(look.narrow() ? 3 : 7, words.locale());
        for (var tick : ticks) {
            var x = days.at(tick.day());
            var half = Letters.width(tick.words(), look.size(), false) / 2;
            var middle = Math.min(Math.max(x, half), look.width() - half);
            var baseline = bottom + 8 + look.size();
            free.first(Stream.of(text(middle, baseline, tick.words(), Anchor.MIDDLE, false, Palette.QUIET)))
                    .ifPresent(text -> {
                        canvas.line(x, bottom, x, bottom + 5, Palette.QUIET, 1);
                        canvas.add(text);
                    });
        }
    }

    private void line(int at, Days days, Scale values, Free free) {
        var series = chart.series().get(at);
        var colour = Palette.of(series.tone());
        var points = series.points().stream().map(it -> place(it, days, values)).toList();
        if (points.size() > 1) {
            canvas.add(new Mark.Line(points, colour, THICK, series.dashed()));
        }
        for (var point : points) {
            canvas.sign(at, point, RADIUS, colour, 1);
            free.take(new Box(point.x() - RADIUS, point.y() - RADIUS, 2 * RADIUS, 2 * RADIUS));
        }
    }

    private static Point place(Lines.Point point, Days days, Scale values) {
        return new Point(days.at(point.date()), values.at(point.value().number()));
    }

    /** The last number of each series at its right, moved apart where two would meet. */
    private void ends(Days days, Scale values, Free free) {
        var lasts = new ArrayList<>(chart.series().stream()
                .filter(series -> !series.points().isEmpty())
                .toList());
        lasts.sort(Comparator.comparingDouble(
                series -> place(series.points().getLast(), days, values).y()));
        for (var series : lasts) {
            var last = series.points().getLast();
            var point = place(last, days, values);
            var places = IntStream.rangeClosed(0, 40)
                    .mapToDouble(i -> (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * look.size() / 3)
                    .mapToObj(shift -> text(
                            point.x() + BESIDE,
                            Canvas.baseline(point.y(), look.size()) + shift,
                            last.value().text(),
                            Anchor.START,
                            true,
                            Palette.TEXT));
            free.first(places).ifPresent(this::number);
        }
    }

    /** The numbers between, where there is room over or under their points; all of them stand in the table. */
    private void numbers(Lines.Series series, Days days, Scale values, Free free) {
        series.points().stream().limit(Math.max(0, series.points().size() - 1)).forEach(it -> {
            var point = place(it, days, values);
            var words = it.value().text();
            free.first(Stream.of(
                            text(point.x(), point.y() - BESIDE, words, Anchor.MIDDLE, false, Palette.TEXT),
                            text(
                                    point.x(),
                                    point.y() + BESIDE + look.size(),
                                    words,
                                    Anchor.MIDDLE,
                                    false,
                                    Palette.TEXT),
                            text(point.x() + BESIDE, point.y() - BESIDE, words, Anchor.START, false, Palette.TEXT)))
                    .ifPresent(this::number);
        });
    }

    /** On a coat of white, for a line may pass behind it. */
    private void number(Mark.Text text) {
        canvas.add(new Mark.Rectangle(text.box(), Palette.BACKGROUND, UNDER_WORDS));
        canvas.add(text);
    }

    private Mark.Text text(double x, double y, String words, Anchor anchor, boolean bold, String colour) {
        return new Mark.Text(new Point(x, y), words, anchor, look.size(), bold, colour);
    }
}
