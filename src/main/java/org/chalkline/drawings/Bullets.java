package org.chalkline.drawings;

import java.util.List;
import java.util.stream.IntStream;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Tone;
import org.chalkline.drawings.Mark.Anchor;

/** A bar for what is, and a mark across it for what it is measured by: over or under is seen at once. */
final class Bullets {

    private static final double BAR = 1.25;
    private static final double MARK = 4;
    private static final double OVER = 5;

    private Bullets() {}

    /** Two series of which the first is what the second is measured by, such as what the board accepts. */
    static boolean isMeasured(Bars bars) {
        return bars.orientation() == Bars.Orientation.HORIZONTAL
                && bars.series().size() == 2
                && bars.series().getFirst().tone().equals(Tone.NEUTRAL)
                && !bars.series().getLast().tone().equals(Tone.NEUTRAL)
                && bars.series().stream()
                        .flatMap(series -> series.values().stream())
                        .noneMatch(value -> value.number().signum() < 0);
    }

    static Drawing draw(Canvas canvas, Bars bars) {
        var look = canvas.look();
        var aim = bars.series().getFirst();
        var real = bars.series().getLast();
        var bar = look.size() * BAR;
        var y = Legend.draw(canvas, legend(bars)) + OVER;
        var names =
                Names.of(bars.categories().stream().map(Bars.Category::label).toList(), look);
        var places = IntStream.range(0, bars.categories().size());
        var room = places.mapToDouble(at -> Letters.width(real.values().get(at).text(), look.size(), true)
                                + Letters.width(aimed(aim, at, look), look.size(), false))
                        .max()
                        .orElse(0)
                + 26;
        var most = bars.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(value -> value.number().doubleValue())
                .max()
                .orElse(1);
        var scale = Scale.exact(0, Math.max(1e-9, most), names.right(), look.width() - room);
        for (int at = 0; at < bars.categories().size(); at++) {
            var middle = names.draw(canvas, at, y, bar + 2 * OVER);
            var end = scale.at(real.values().get(at).number());
            var goal = scale.at(aim.values().get(at).number());
            canvas.rectangle(scale.begin(), middle - bar / 2, end - scale.begin(), bar, Rows.fill(bars, real, at));
            canvas.rectangle(
                    goal - MARK / 2 - 1, middle - bar / 2 - OVER, MARK + 2, bar + 2 * OVER, Palette.BACKGROUND);
            canvas.rectangle(goal - MARK / 2, middle - bar / 2 - OVER, MARK, bar + 2 * OVER, Palette.TEXT);
            var baseline = Canvas.baseline(middle, look.size());
            var x = Math.max(end, goal) + 10;
            canvas.strong(x, baseline, real.values().get(at).text(), Anchor.START, Palette.TEXT);
            x += Letters.width(real.values().get(at).text(), look.size(), true) + 10;
            canvas.text(x, baseline, aimed(aim, at, look), Anchor.START, Palette.QUIET);
            y += names.height(at, bar + 2 * OVER);
        }
        return canvas.drawn(y);
    }

    private static String aimed(Bars.Series aim, int at, Look look) {
        var text = aim.values().get(at).text();
        return look.narrow() ? "| " + text : aim.name().toLowerCase(java.util.Locale.ROOT) + " " + text;
    }

    private static List<Legend.Entry> legend(Bars bars) {
        var entries = Rows.legend(bars);
        return List.of(
                entries.getLast(),
                new Legend.Entry(
                        bars.series().getFirst().name(),
                        (canvas, at, size) -> canvas.rectangle(
                                at.x() - MARK / 2, at.y() - size / 2 - 1, MARK, size + 2, Palette.TEXT)));
    }
}
