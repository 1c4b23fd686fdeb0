package org.chalkline.drawings;

import java.util.Locale;
import java.util.stream.Collectors;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Bubbles;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Heatmap;
import org.chalkline.charts.Lines;
import org.chalkline.charts.Sankey;
import org.chalkline.charts.Timeline;
import org.chalkline.charts.Waterfall;

/**
 * Draws charts. Pure: the same chart gives the same drawing, mark for mark. No text is cut off and no two texts overlap; what has
 * no room beside its mark stands under the drawing.
 */
public final class Drawings {

    private static final int FULL = 12;

    private Drawings() {}

    /** As wide as a page, with its few fixed words in English. */
    public static Drawing of(Chart chart) {
        return of(chart, Locale.US);
    }

    /** As wide as a page; flows through many nodes are drawn wider, with smaller type when shown as wide as a page. */
    public static Drawing of(Chart chart, Locale language) {
        return draw(chart, chart instanceof Sankey it && isFull(it) ? Look.WIDE : Look.PAGE, Words.of(language));
    }

    /** As wide as a telephone. */
    public static Drawing narrow(Chart chart, Locale language) {
        return draw(chart, Look.PHONE, Words.of(language));
    }

    /** Whether its names would make it higher than wide. */
    private static boolean isFull(Sankey chart) {
        return chart.nodes().stream()
                .collect(Collectors.groupingBy(Sankey.Node::layer, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(count -> count > FULL);
    }

    private static Drawing draw(Chart chart, Look look, Words words) {
        var canvas = new Canvas(look);
        return switch (chart) {
            case Sankey sankey -> look.narrow() ? new FlowEnds(canvas, words).draw(sankey) : Flows.draw(canvas, sankey);
            case Bars bars -> bars(canvas, bars, words);
            case Lines lines -> new LinesOverTime(canvas, lines, words).draw();
            case Heatmap heatmap -> new Cells(canvas, heatmap, words).draw();
            case Bubbles bubbles -> new Spots(canvas, bubbles, words).draw();
            case Waterfall waterfall -> Steps.draw(canvas, waterfall);
            case Timeline timeline -> new Spans(canvas, timeline, words).draw();
        };
    }

    /** Stacks lie, whichever way a screen turns them: there names and amounts have room. */
    private static Drawing bars(Canvas canvas, Bars bars, Words words) {
        if (bars.stacked()) {
            return new Stacks(canvas, bars, words).draw();
        }
        if (Bullets.isMeasured(bars)) {
            return Bullets.draw(canvas, bars);
        }
        return bars.orientation() == Bars.Orientation.VERTICAL && Columns.haveRoom(bars, canvas.look())
                ? Columns.draw(canvas, bars)
                : Rows.draw(canvas, bars);
    }
}
