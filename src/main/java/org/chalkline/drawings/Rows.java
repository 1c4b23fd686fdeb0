package org.chalkline.drawings;

import java.util.List;
import java.util.stream.IntStream;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.drawings.Mark.Anchor;

/** Bars that lie side by side, each with its number at its end, so without an axis. */
final class Rows {

    private static final double BAR = 1.25;
    private static final double SPACE = 3;
    private static final double BESIDE = 8;

    private Rows() {}

    /** One bar. */
    record Bar(Value value, String fill) {}

    static Drawing draw(Canvas canvas, Bars bars) {
        var top = bars.series().size() > 1 ? Legend.draw(canvas, legend(bars)) : 0;
        var series = bars.series().stream()
                .map(one -> IntStream.range(0, one.values().size())
                        .mapToObj(at -> new Bar(one.values().get(at), fill(bars, one, at)))
                        .toList())
                .toList();
        var names = bars.categories().stream().map(Bars.Category::label).toList();
        return canvas.drawn(draw(canvas, names, series, top));
    }

    static List<Legend.Entry> legend(Bars bars) {
        return bars.series().stream()
                .map(one -> new Legend.Entry(
                        one.name(),
                        Legend.swatch(Palette.of(one.tone().equals(Tone.OF_CATEGORY) ? Tone.ACCENT : one.tone()))))
                .toList();
    }

    static String fill(Bars bars, Bars.Series series, int at) {
        return Palette.of(
                series.tone().equals(Tone.OF_CATEGORY)
                        ? bars.categories().get(at).tone()
                        : series.tone());
    }

    /** Draws them from a height downwards; returns where they end. */
    static double draw(Canvas canvas, List<String> categories, List<List<Bar>> series, double top) {
        var look = canvas.look();
        var bar = look.size() * BAR;
        var names = Names.of(categories, look);
        var scale = scale(look, names, series);
        var y = top;
        var bars = series.size() * (bar + SPACE);
        for (int row = 0; row < categories.size(); row++) {
            var middle = names.draw(canvas, row, y, bars);
            for (int at = 0; at < series.size(); at++) {
                var barTop = middle - bars / 2 + at * (bar + SPACE) + SPACE / 2;
                bar(canvas, series.get(at).get(row), scale, barTop, bar);
            }
            y += names.height(row, bars);
        }
        if (scale.least() < 0) {
            canvas.line(scale.at(0), top, scale.at(0), y, Palette.QUIET, 1);
        }
        return y;
    }

    private static void bar(Canvas canvas, Bar bar, Scale scale, double top, double height) {
        var zero = scale.at(0);
        var end = scale.at(bar.value().number());
        canvas.rectangle(Math.min(zero, end), top, Math.max(1, Math.abs(end - zero)), height, bar.fill());
        var baseline = Canvas.baseline(top + height / 2, canvas.look().size());
        if (end < zero) {
            canvas.strong(end - BESIDE, baseline, bar.value().text(), Anchor.END, Palette.TEXT);
        } else {
            canvas.strong(end + BESIDE, baseline, bar.value().text(), Anchor.START, Palette.TEXT);
        }
    }

    private static Scale scale(Look look, Names names, List<List<Bar>> series) {
        var all = series.stream().flatMap(List::stream).map(Bar::value).toList();
        var least = Math.min(
                0,
                all.stream().mapToDouble(it -> it.number().doubleValue()).min().orElse(0));
        var most = Math.max(
                0,
                all.stream().mapToDouble(it -> it.number().doubleValue()).max().orElse(0));
        var texts = all.stream().map(Value::text).toList();
        var room = Letters.widest(texts, look.size(), true) + BESIDE + 2;
        return Scale.exact(least, most, names.right() + (least < 0 ? room : 0), look.width() - room);
    }
}
