package org.chalkline.drawings;

import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.charts.Waterfall;
import org.chalkline.drawings.Mark.Anchor;

/** Steps from total to total, one row each. Each begins where the last one ended; a thin line leads from one to the next. */
final class Steps {

    private static final double BAR = 1.4;
    private static final double BESIDE = 8;

    private Steps() {}

    static Drawing draw(Canvas canvas, Waterfall chart) {
        var look = canvas.look();
        var bar = look.size() * BAR;
        var names = Names.of(chart.steps().stream().map(Waterfall.Step::label).toList(), look);
        var scale = scale(look, names, chart);
        var y = 0.0;
        var sum = 0.0;
        var before = Double.NaN;
        for (int row = 0; row < chart.steps().size(); row++) {
            var step = chart.steps().get(row);
            var number = step.value().number().doubleValue();
            var from = step.total() ? 0 : sum;
            sum = step.total() ? number : sum + number;
            var middle = names.draw(canvas, row, y, bar);
            var start = scale.at(Math.min(from, sum));
            var end = scale.at(Math.max(from, sum));
            if (!Double.isNaN(before)) {
                var joint = scale.at(step.total() ? sum : from);
                canvas.line(joint, before, joint, middle - bar / 2, Palette.QUIET, 1);
            }
            canvas.rectangle(start, middle - bar / 2, Math.max(2, end - start), bar, fill(step));
            var baseline = Canvas.baseline(middle, look.size());
            canvas.strong(end + BESIDE, baseline, step.value().text(), Anchor.START, Palette.TEXT);
            before = middle + bar / 2;
            y += names.height(row, bar);
        }
        return canvas.drawn(y);
    }

    private static String fill(Waterfall.Step step) {
        if (step.total()) {
            return Palette.of(Tone.ACCENT);
        }
        return Palette.of(step.value().number().signum() < 0 ? Tone.GOOD : Tone.WARNING);
    }

    private static Scale scale(Look look, Names names, Waterfall chart) {
        var least = 0.0;
        var most = 0.0;
        var sum = 0.0;
        for (var step : chart.steps()) {
            var number = step.value().number().doubleValue();
            sum = step.total() ? number : sum + number;
            least = Math.min(least, sum);
            most = Math.max(most, sum);
        }
        var texts = chart.steps().stream()
                .map(Waterfall.Step::value)
                .map(Value::text)
                .toList();
        var room = Letters.widest(texts, look.size(), true) + BESIDE + 4;
        return Scale.exact(least, most, names.right(), look.width() - room);
    }
}
