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

/** Puts a chart on a slide: PowerPoint's own with its data to be edited, or a table where it has no such kind. */
final class SlideCharts {

    private SlideCharts() {}

    static void put(XMLSlideShow show, XSLFSlide slide, Chart chart, Rectangle2D place) throws IOException {
        switch (chart) {
            case Bars bars -> drawn(show, slide, chart, place, drawing -> NativeBars.draw(drawing, bars));
            case Lines lines -> drawn(show, slide, chart, place, drawing -> NativeLines.draw(drawing, lines));
            case Heatmap heatmap -> SlideTables.grid(slide, heatmap, place);
            default -> SlideTables.rows(slide, chart, place);
        }
    }

    private interface Drawing {
        void on(XSLFChart chart) throws IOException;
    }

    private static void drawn(XMLSlideShow show, XSLFSlide slide, Chart chart, Rectangle2D place, Drawing drawing)
            throws IOException {
        var made = show.createChart();
        drawing.on(made);
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
