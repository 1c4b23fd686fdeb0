package org.chalkline.drawings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.drawings.Mark.Anchor;
import org.chalkline.shared.Money;

/**
 * Bars of parts one after the other. A part that is wide enough carries its name and its amount, a narrower one its amount; the
 * thinnest are named under the bar. Each bar ends with its sum.
 */
final class Stacks {

    private static final int FEW = 5;
    private static final double BESIDE = 8;

    private final Canvas canvas;
    private final Bars bars;
    private final Words words;
    private final Look look;
    private final double bar;

    Stacks(Canvas canvas, Bars bars, Words words) {
        this.canvas = canvas;
        this.bars = bars;
        this.words = words;
        this.look = canvas.look();
        this.bar = look.size() * (bars.categories().size() <= FEW ? 3.2 : 1.7);
    }

    Drawing draw() {
        var y = Legend.draw(
                canvas,
                bars.series().stream()
                        .map(series -> new Legend.Entry(series.name(), sample(series.tone())))
                        .toList());
        var names =
                Names.of(bars.categories().stream().map(Bars.Category::label).toList(), look);
        var scale = scale(names);
        for (int at = 0; at < bars.categories().size(); at++) {
            var middle = names.draw(canvas, at, y, bar);
            var thin = parts(at, middle - bar / 2, scale);
            y += names.height(at, bar) - 6;
            y = thin.isEmpty() ? y + 6 : thin(thin, names.right(), y) + 10;
        }
        return canvas.drawn(y);
    }

    private double thin(List<String> thin, double left, double top) {
        var y = top + 2;
        for (var line :
                Letters.lines(words.thin() + String.join("; ", thin), look.width() - left, look.size() - 2, false)) {
            var baseline = Canvas.baseline(y + look.line() / 2, look.size() - 2);
            canvas.text(left, baseline, line, Anchor.START, look.size() - 2, false, Palette.QUIET);
            y += look.line();
        }
        return y;
    }

    private Scale scale(Names names) {
        var least = 0.0;
        var most = 0.0;
        var room = 0.0;
        for (int at = 0; at < bars.categories().size(); at++) {
            least = Math.min(least, sum(at, -1).doubleValue());
            most = Math.max(most, sum(at, 1).doubleValue());
            room = Math.max(room, Letters.width(total(at), look.size(), true));
        }
        return Scale.exact(least, most, names.right(), look.width() - room - BESIDE - 2);
    }

    /** Of what is above zero, or of what is below. */
    private BigDecimal sum(int at, int sign) {
        return bars.series().stream()
                .map(series -> series.values().get(at).number())
                .filter(number -> number.signum() == sign)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String total(int at) {
        var sum = sum(at, 1).add(sum(at, -1));
        return bars.unit().equals("$")
                ? Money.of(sum).brief()
                : "%,d".formatted(sum.toBigInteger()) + (bars.unit().equals("%") ? " %" : "");
    }

    /** Returns what was too thin to be named. */
    private List<String> parts(int at, double top, Scale scale) {
        var thin = new ArrayList<String>();
        var right = scale.at(0);
        var left = scale.at(0);
        for (var series : bars.series()) {
            var value = series.values().get(at);
            var width = Math.abs(scale.at(value.number()) - scale.at(0));
            var below = value.number().signum() < 0;
            var box = new Box(below ? left - width : right, top, width, bar);
            if (value.number().signum() != 0 && !part(series, value, box)) {
                thin.add(series.name() + " " + value.text());
            }
            left -= below ? width : 0;
            right += below ? 0 : width;
        }
        var baseline = Canvas.baseline(top + bar / 2, look.size());
        canvas.strong(right + BESIDE, baseline, total(at), Anchor.START, Palette.TEXT);
        return thin;
    }

    private boolean part(Bars.Series series, Value value, Box box) {
        var fill = Palette.of(series.tone());
        var inner = new Box(box.x(), box.y(), Math.max(0.5, box.width() - 1), box.height());
        canvas.add(new Mark.Rectangle(inner, fill, 1));
        pattern(canvas, series.tone(), inner);
        var lines = new ArrayList<String>();
        if (bar >= look.line() * 2 && fits(series.name(), box)) {
            lines.add(series.name());
        }
        if (!fits(value.text(), box)) {
            return false;
        }
        lines.add(value.text());
        if (isPatterned(series.tone())) {
            // Words do not stand on a pattern.
            var width = Letters.widest(lines, look.size(), false) + 8;
            var height = lines.size() * look.line();
            canvas.add(new Mark.Rectangle(
                    new Box(box.x() + (box.width() - width) / 2, box.y() + (bar - height) / 2, width, height),
                    fill,
                    1));
        }
        canvas.block(box.x() + box.width() / 2, box.y() + bar / 2, lines, Anchor.MIDDLE, false, Palette.on(fill));
        return true;
    }

    private boolean fits(String text, Box box) {
        return Letters.width(text, look.size(), false) + 10 <= box.width();
    }

    private Legend.Sample sample(Tone tone) {
        return (on, at, size) -> {
            var box = new Box(at.x() - size / 2, at.y() - size / 2, size, size);
            on.add(new Mark.Rectangle(box, Palette.of(tone), 1));
            pattern(on, tone, box);
        };
    }

    private boolean isPatterned(Tone tone) {
        return tone.equals(Tone.BAD) || isTwin(tone);
    }

    /** Slanted where there is no money; of two funds with one colour the later is striped. */
    private void pattern(Canvas on, Tone tone, Box box) {
        if (tone.equals(Tone.BAD)) {
            on.slant(box, Palette.of(tone));
        } else if (isTwin(tone)) {
            on.upright(box, Palette.of(tone));
        }
    }

    private boolean isTwin(Tone tone) {
        for (var series : bars.series()) {
            if (series.tone().equals(tone)) {
                return false;
            }
            if (Palette.of(series.tone()).equals(Palette.of(tone))) {
                return true;
            }
        }
        return false;
    }
}
