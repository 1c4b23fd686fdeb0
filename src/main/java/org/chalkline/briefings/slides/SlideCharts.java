package org.chalkline.briefings.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Heatmap;
import org.chalkline.charts.Lines;
import org.chalkline.charts.Waterfall;
import org.chalkline.drawings.Drawing;
import org.chalkline.drawings.Drawings;
import org.jspecify.annotations.Nullable;

/**
 * Puts a chart on a slide: PowerPoint's own with its data to be edited where it has the kind, else a grid as a table, else
 * shapes, see {@link SheetSlides}. What would be too small to be read as shapes is a table of its largest rows.
 */
final class SlideCharts {

    private SlideCharts() {}

    static void put(XMLSlideShow show, XSLFSlide slide, Chart chart, Rectangle2D place) throws IOException {
        switch (chart) {
            case Bars bars -> drawn(show, slide, chart, place, drawing -> NativeBars.draw(drawing, bars));
            case Lines lines -> drawn(show, slide, chart, place, drawing -> NativeLines.draw(drawing, lines));
            case Waterfall steps
            when NativeSteps.canDraw(steps) ->
                drawn(show, slide, chart, place, drawing -> NativeSteps.draw(drawing, steps));
            case Heatmap heatmap -> SlideTables.grid(slide, heatmap, place);
            default -> shapesOrRows(slide, chart, place);
        }
    }

    private static void shapesOrRows(XSLFSlide slide, Chart chart, Rectangle2D place) {
        var drawing = Drawings.of(chart);
        if (SlideDrawings.isReadable(drawing, place)) {
            SlideDrawings.put(slide, drawing, alt(chart), place);
        } else {
            SlideTables.rows(slide, chart, place);
        }
    }

    /** The marks of a chart that PowerPoint can neither draw nor set as a grid; null for others. */
    static @Nullable Drawing shapes(Chart chart) {
        return switch (chart) {
            case Bars bars -> null;
            case Lines lines -> null;
            case Heatmap heatmap -> null;
            case Waterfall steps when NativeSteps.canDraw(steps) -> null;
            default -> Drawings.of(chart);
        };
    }

    private interface Content {
        void on(XSLFChart chart) throws IOException;
    }

    private static void drawn(XMLSlideShow show, XSLFSlide slide, Chart chart, Rectangle2D place, Content content)
            throws IOException {
        var made = show.createChart();
        content.on(made);
        SlideTheme.type(made);
        // The slide has its title already; PowerPoint would put the only series' name over it.
        made.setAutoTitleDeleted(true);
        slide.addChart(
                made,
                new Rectangle2D.Double(
                        Units.toEMU(place.getX()),
                        Units.toEMU(place.getY()),
                        Units.toEMU(place.getWidth()),
                        Units.toEMU(place.getHeight())));
        // The frame that has just been added is the last, and not among the slide's shapes yet.
        var tree = slide.getXmlObject().getCSld().getSpTree();
        var frame = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
        frame.getNvGraphicFramePr().getCNvPr().setDescr(alt(chart));
    }

    /** Title and sentence: what who sees the chart learns from it. */
    static String alt(Chart chart) {
        return chart.caption().title() + ". " + chart.caption().sentence();
    }
}
