package org.chalkline.briefings.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.chalkline.briefings.PictureSource;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.slides.SlideWords.Style;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Heatmap;
import org.chalkline.drawings.Drawing;
import org.jspecify.annotations.Nullable;

/** Lays one page out: on a slide if its words can be read there beside its drawing, else on some, one after the other. */
final class SheetSlides {

    private static final double GAP = 10;
    private static final double BODY = SlidePage.BOTTOM - SlidePage.TOP;

    /** A drawing that is lower can't be read from the far end of a room. */
    private static final double LEAST_DRAWING = 250;

    /** With a drawing beside them the points have a third of the width. */
    private static final double POINTS_WIDTH = 270;

    /** In a narrower one each line would hold two words. */
    private static final double LEAST_COLUMN = 150;

    /** A grid of more columns has the whole width. */
    private static final int MOST_COLUMNS_BESIDE = 6;

    private static final double SMALLEST = 14;
    private static final double SMALLEST_BESIDE = 11;

    private final XMLSlideShow show;
    private final SlideLook look;
    private final @Nullable XSLFPictureData logo;
    private final PictureSource pictures;
    private final Sheet sheet;
    private final String kicker;
    private final String foot;
    private final List<String> lead;
    private final List<String> points;
    private boolean begun;

    /**
     * @param kicker what stands above the title where the page itself has nothing to say there
     * @param foot the same on all slides of the page
     */
    SheetSlides(
            XMLSlideShow show,
            SlideLook look,
            @Nullable XSLFPictureData logo,
            PictureSource pictures,
            Sheet sheet,
            String kicker,
            String foot) {
        this.show = show;
        this.look = look;
        this.logo = logo;
        this.pictures = pictures;
        this.sheet = sheet;
        this.kicker = sheet.kicker().isBlank() ? kicker : sheet.kicker();
        this.foot = foot;
        lead = SlideWords.plain(sheet.sentence(), sheet.narrative());
        points = SlideWords.bullets(sheet.points());
    }

    /** What stands under the words or beside them. */
    private interface Figure {
        void put(SlidePage page, Rectangle2D place) throws IOException;
    }

    void put() throws IOException {
        var picture = sheet.picture();
        if (picture != null) {
            under((page, place) -> SlidePictures.put(show, page, picture, pictures, place));
            return;
        }
        var chart = sheet.chart();
        if (chart == null) {
            words();
            return;
        }
        var shapes = SlideCharts.shapes(chart);
        if (shapes != null && standsBeside(shapes)) {
            beside(shapes, chart);
        } else {
            under((page, place) -> SlideCharts.put(show, page.slide(), chart, place));
        }
    }

    /** What would be small under its words is as high as the slide, if that leaves its words a column. */
    private boolean standsBeside(Drawing drawing) {
        if (SlideDrawings.isLarge(drawing, underLead()) || !SlideDrawings.isReadable(drawing, whole())) {
            return false;
        }
        var column = SlidePage.WIDTH - SlideDrawings.place(drawing, whole()).getWidth() - 2 * GAP;
        return column >= LEAST_COLUMN || !SlideDrawings.isReadable(drawing, underLead());
    }

    /** Without a drawing: all on one slide if it can be read there, else what it says and its points one after the other. */
    private void words() {
        for (double size = SlideWords.LEAD.size(); size >= SMALLEST; size--) {
            var style = SlideWords.LEAD.of(size);
            var height = heightOf(lead, style, SlidePage.WIDTH);
            if (points.isEmpty() ? height <= BODY : SlideText.fits(points, style, SlidePage.WIDTH, BODY - height)) {
                var page = begin();
                said(page, lead, style, SlidePage.WIDTH);
                listed(page, style, at(SlidePage.MARGIN, SlidePage.TOP + height, SlidePage.WIDTH));
                page.end(foot);
                return;
            }
        }
        portions(lead);
        portions(points);
    }

    private void portions(List<String> paragraphs) {
        var style = SlideWords.LEAD.of(SMALLEST);
        for (var portion : SlideText.portions(paragraphs, style, SlidePage.WIDTH, BODY)) {
            var page = begin();
            said(page, portion, style, SlidePage.WIDTH);
            page.end(foot);
        }
    }

    /** The words over the drawing, as wide as the slide, and the points beside it. */
    private void under(Figure figure) throws IOException {
        var most = BODY - LEAST_DRAWING;
        var style = SlideText.fitting(lead, SlideWords.LEAD, SMALLEST, SlidePage.WIDTH, most);
        var above = SlideText.fits(lead, style, SlidePage.WIDTH, most);
        if (!above) {
            portions(lead);
        }
        var page = begin();
        var top = SlidePage.TOP;
        if (above) {
            said(page, lead, style, SlidePage.WIDTH);
            top += heightOf(lead, style, SlidePage.WIDTH);
        }
        var room = SlidePage.BOTTOM - top;
        if (sheet.chart() instanceof Heatmap grid && grid.columns().size() > MOST_COLUMNS_BESIDE) {
            over(page, figure, top, room);
            return;
        }
        var small = SlideText.fitting(points, SlideWords.BESIDE, SMALLEST_BESIDE, POINTS_WIDTH, room);
        var beside = !points.isEmpty() && SlideText.fits(points, small, POINTS_WIDTH, room);
        var width = beside ? SlidePage.WIDTH - POINTS_WIDTH - 2 * GAP : SlidePage.WIDTH;
        figure.put(page, at(SlidePage.MARGIN, top, width));
        if (beside) {
            listed(page, small, at(SlidePage.MARGIN + width + 2 * GAP, top, POINTS_WIDTH));
        }
        page.end(foot);
        if (!beside) {
            portions(points);
        }
    }

    /** A wide grid over its points. */
    private void over(SlidePage page, Figure figure, double top, double room) throws IOException {
        var style = SlideText.fitting(points, SlideWords.BESIDE, SMALLEST_BESIDE, SlidePage.WIDTH, room / 3);
        var below = !points.isEmpty() && SlideText.fits(points, style, SlidePage.WIDTH, room / 3);
        var taken = below ? SlideText.height(points, style, SlidePage.WIDTH) + GAP : 0;
        figure.put(page, SlidePage.box(SlidePage.MARGIN, top, SlidePage.WIDTH, room - taken));
        if (below) {
            listed(page, style, at(SlidePage.MARGIN, SlidePage.BOTTOM - taken + GAP, SlidePage.WIDTH));
        }
        page.end(foot);
        if (!below) {
            portions(points);
        }
    }

    /** A drawing that is as high as the slide, its words left of it. */
    private void beside(Drawing drawing, Chart chart) {
        var place = SlideDrawings.place(drawing, whole());
        var width = SlidePage.WIDTH - place.getWidth() - 2 * GAP;
        var style = SlideWords.LEAD;
        while (style.size() > SMALLEST_BESIDE && !areBeside(style, width)) {
            style = style.of(style.size() - 1);
        }
        var beside = width >= LEAST_COLUMN && areBeside(style, width);
        if (!beside) {
            portions(lead);
        }
        var page = begin();
        var left = beside ? SlidePage.MARGIN + width + 2 * GAP : place.getX();
        if (beside) {
            said(page, lead, style, width);
        }
        SlideDrawings.put(
                page.slide(),
                drawing,
                SlideCharts.alt(chart),
                new Rectangle2D.Double(left, place.getY(), place.getWidth(), place.getHeight()));
        if (beside) {
            listed(page, style, at(SlidePage.MARGIN, SlidePage.TOP + heightOf(lead, style, width), width));
        }
        page.end(foot);
        if (!beside) {
            portions(points);
        }
    }

    private boolean areBeside(Style style, double width) {
        var height = heightOf(lead, style, width) + (points.isEmpty() ? 0 : SlideText.height(points, style, width));
        return height <= BODY;
    }

    private static double heightOf(List<String> paragraphs, Style style, double width) {
        return paragraphs.isEmpty() ? 0 : SlideText.height(paragraphs, style, width) + GAP;
    }

    private SlidePage begin() {
        var title = begun ? sheet.title() + " (continued)" : sheet.title();
        begun = true;
        return new SlidePage(show, look, logo, title, kicker);
    }

    private static void said(SlidePage page, List<String> paragraphs, Style style, double width) {
        if (!paragraphs.isEmpty()) {
            var height = SlideText.height(paragraphs, style, width);
            page.words(
                    "What the page says",
                    paragraphs,
                    style,
                    SlidePage.box(SlidePage.MARGIN, SlidePage.TOP, width, height));
        }
    }

    private void listed(SlidePage page, Style style, Rectangle2D place) {
        if (!points.isEmpty()) {
            page.words("Points", points, style, place);
        }
    }

    private Rectangle2D underLead() {
        var height = heightOf(lead, SlideWords.LEAD.of(SMALLEST), SlidePage.WIDTH);
        return at(SlidePage.MARGIN, SlidePage.TOP + Math.min(height, BODY - LEAST_DRAWING), SlidePage.WIDTH);
    }

    private static Rectangle2D whole() {
        return at(SlidePage.MARGIN, SlidePage.TOP, SlidePage.WIDTH);
    }

    /** From there down to the foot. */
    private static Rectangle2D at(double left, double top, double width) {
        return SlidePage.box(left, top, width, SlidePage.BOTTOM - top);
    }
}
