package org.chalkline.drawings;

import java.util.List;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Value;
import org.chalkline.drawings.Mark.Anchor;

/** Bars that stand side by side over an axis, each with its number over it. */
final class Columns {

    private static final double HEIGHT = 260;
    private static final double WIDEST = 96;
    private static final double AXIS = 72;
    private static final int STEPS = 4;
    private static final int MOST_LINES = 3;

    private Columns() {}

    /** Whether each number has room over its bar, and each name under its group. */
    static boolean haveRoom(Bars bars, Look look) {
        if (look.narrow() || bars.categories().isEmpty() || bars.series().isEmpty()) {
            return false;
        }
        var group = group(bars, look);
        var texts = bars.series().stream()
                .flatMap(series -> series.values().stream().map(Value::text))
                .toList();
        return Letters.widest(texts, look.size(), true) + 4 <= bar(bars, look)
                && bars.categories().stream()
                        .allMatch(it -> Letters.lines(it.label(), group - 8, look.size(), false)
                                        .size()
                                <= MOST_LINES);
    }

    private static double group(Bars bars, Look look) {
        return (look.width() - AXIS) / bars.categories().size();
    }

    private static double bar(Bars bars, Look look) {
        return Math.min(WIDEST, (group(bars, look) - 16) / bars.series().size());
    }

    static Drawing draw(Canvas canvas, Bars bars) {
        var look = canvas.look();
        var top = (bars.series().size() > 1 ? Legend.draw(canvas, Rows.legend(bars)) : 0) + look.line() + 4;
        var numbers = bars.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(value -> value.number().doubleValue())
                .summaryStatistics();
        var bottom = top + HEIGHT;
        // Under a bar below zero its number needs a line too.
        var below = numbers.getMin() < 0 ? look.line() : 0;
        var scale =
                Scale.round(Math.min(0, numbers.getMin()), Math.max(0, numbers.getMax()), STEPS, bottom - below, top);
        axis(canvas, scale, bars.unit());
        for (int at = 0; at < bars.categories().size(); at++) {
            group(canvas, bars, at, scale);
        }
        return canvas.drawn(bottom + 6 + names(canvas, bars, bottom + 6));
    }

    private static void axis(Canvas canvas, Scale scale, String unit) {
        var look = canvas.look();
        for (var mark : scale.marks()) {
            var y = scale.at(mark);
            canvas.line(AXIS, y, look.width(), y, mark == 0 ? Palette.QUIET : Palette.GRID, 1);
            var words = Scale.words(mark, unit);
            canvas.text(AXIS - 8, Canvas.baseline(y, look.size()), words, Anchor.END, Palette.QUIET);
        }
    }

    private static void group(Canvas canvas, Bars bars, int at, Scale scale) {
        var look = canvas.look();
        var bar = bar(bars, look);
        var first = AXIS + group(bars, look) * (at + 0.5) - bar * bars.series().size() / 2;
        for (int i = 0; i < bars.series().size(); i++) {
            var series = bars.series().get(i);
            var value = series.values().get(at);
            var end = scale.at(value.number());
            var zero = scale.at(0);
            var x = first + i * bar;
            canvas.rectangle(x + 2, Math.min(zero, end), bar - 4, Math.abs(end - zero), Rows.fill(bars, series, at));
            var baseline = end > zero ? end + look.size() : end - 5;
            canvas.strong(x + bar / 2, baseline, value.text(), Anchor.MIDDLE, Palette.TEXT);
        }
    }

    private static double names(Canvas canvas, Bars bars, double top) {
        var look = canvas.look();
        var group = group(bars, look);
        var most = 0.0;
        for (int at = 0; at < bars.categories().size(); at++) {
            List<String> lines = Letters.lines(bars.categories().get(at).label(), group - 8, look.size(), false);
            var height = lines.size() * look.line();
            canvas.block(AXIS + group * (at + 0.5), top + height / 2, lines, Anchor.MIDDLE, false, Palette.TEXT);
            most = Math.max(most, height);
        }
        return most;
    }
}
