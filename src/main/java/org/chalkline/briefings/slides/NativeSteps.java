package org.chalkline.briefings.slides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.charts.Waterfall;

/**
 * Steps from one total to another as stacked bars of PowerPoint's own: what a change stands on is not painted. They lie, for
 * there their names have room.
 */
final class NativeSteps {

    private static final String NOTHING = "";

    private final List<Value> under = new ArrayList<>();
    private final List<Value> totals = new ArrayList<>();
    private final List<Value> more = new ArrayList<>();
    private final List<Value> less = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    private NativeSteps() {}

    /** Bars that stand on others can't cross zero; such steps are drawn. */
    static boolean canDraw(Waterfall steps) {
        var sum = BigDecimal.ZERO;
        for (var step : steps.steps()) {
            sum = step.total() ? step.value().number() : sum.add(step.value().number());
            if (sum.signum() < 0) {
                return false;
            }
        }
        return true;
    }

    static void draw(XSLFChart chart, Waterfall steps) {
        NativeBars.draw(chart, new NativeSteps().bars(steps));
        var first = chart.getChartSeries().getFirst().getSeries(0);
        first.setFillProperties(new XDDFNoFillProperties());
    }

    private Bars bars(Waterfall steps) {
        steps.steps().forEach(this::add);
        return new Bars(
                steps.caption(),
                Bars.Orientation.HORIZONTAL,
                true,
                steps.unit(),
                steps.steps().stream()
                        .map(step -> new Bars.Category(step.key(), step.label()))
                        .toList(),
                List.of(
                        new Bars.Series("Sum before (not painted)", Tone.NEUTRAL, under),
                        new Bars.Series("Total", Tone.ACCENT, totals),
                        new Bars.Series("More", Tone.WARNING, more),
                        new Bars.Series("Less", Tone.GOOD, less)),
                steps.table());
    }

    private void add(Waterfall.Step step) {
        var number = step.value().number();
        if (step.total()) {
            sum = number;
            add(BigDecimal.ZERO, number, BigDecimal.ZERO, BigDecimal.ZERO);
            return;
        }
        var next = sum.add(number);
        var grows = number.signum() > 0;
        add(
                sum.min(next),
                BigDecimal.ZERO,
                grows ? number : BigDecimal.ZERO,
                grows ? BigDecimal.ZERO : number.negate());
        sum = next;
    }

    private void add(BigDecimal onWhat, BigDecimal total, BigDecimal plus, BigDecimal minus) {
        under.add(new Value(onWhat, NOTHING));
        totals.add(new Value(total, NOTHING));
        more.add(new Value(plus, NOTHING));
        less.add(new Value(minus, NOTHING));
    }
}
