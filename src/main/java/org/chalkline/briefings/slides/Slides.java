package org.chalkline.briefings.slides;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.PictureSource;
import org.chalkline.briefings.Progress;
import org.chalkline.briefings.Sheet;

/** Writes an edition as a PowerPoint file, a slide for each page, in the order in which they are read aloud. */
public final class Slides {

    /** 16:9, in points. */
    static final Dimension SIZE = new Dimension(960, 540);

    private static final double MARGIN = 36;
    private static final double WIDTH = SIZE.getWidth() - 2 * MARGIN;
    private static final double TITLE_HEIGHT = 56;
    private static final double WORDS_TOP = 92;
    private static final double FOOT_TOP = 512;
    private static final double GAP = 10;

    /** With a drawing beside them the points have a third of the width. */
    private static final double POINTS_WIDTH = 270;

    private final XMLSlideShow show = new XMLSlideShow();
    private final Edition edition;
    private final SlideLook look;
    private final PictureSource pictures;
    private final Progress progress;

    private Slides(Edition edition, SlideLook look, PictureSource pictures, Progress progress) {
        this.edition = edition;
        this.look = look;
        this.pictures = pictures;
        this.progress = progress;
    }

    /**
     * Writes the edition as its reader has it: notes are there for those alone whose edition has some. The stream stays
     * open.
     *
     * @throws Progress.Stopped when nobody wants it any more
     */
    public static void write(Edition edition, SlideLook look, Progress progress, OutputStream out) throws IOException {
        write(edition, look, PictureSource.NONE, progress, out);
    }

    /** The same, with the pictures on its pages. */
    public static void write(
            Edition edition, SlideLook look, PictureSource pictures, Progress progress, OutputStream out)
            throws IOException {
        new Slides(edition, look, pictures, progress).writeTo(out);
    }

    private void writeTo(OutputStream out) throws IOException {
        try (show) {
            show.setPageSize(SIZE);
            var about = show.getProperties().getCoreProperties();
            about.setTitle(edition.content().title());
            about.setCreator("Chalkline");
            about.setCreated(Optional.of(Date.from(edition.frozenAt())));
            about.setModified(Optional.of(Date.from(edition.frozenAt())));
            var sheets = edition.sheets();
            for (int i = 0; i < sheets.size(); i++) {
                progress.at(i + 1, sheets.size());
                slide(sheets.get(i), i + 1);
            }
            show.write(out);
        }
    }

    private void slide(Sheet sheet, int number) throws IOException {
        var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
        var slide = show.createSlide(layout);
        title(slide, sheet);
        var words = new SlideWords(slide);
        var kicker = sheet.kicker().isBlank() ? edition.content().meeting() : sheet.kicker();
        words.put("What the page is about", List.of(kicker), SlideWords.KICKER, box(MARGIN, 14, WIDTH, 24));
        var top = WORDS_TOP;
        var lead = SlideWords.plain(sheet.sentence(), sheet.narrative());
        if (!lead.isEmpty()) {
            var height = SlideWords.height(lead, SlideWords.LEAD, WIDTH);
            words.put("What the page says", lead, SlideWords.LEAD, box(MARGIN, top, WIDTH, height));
            top += height + GAP;
        }
        body(slide, words, sheet, top);
        words.put("Foot", List.of(foot(number)), SlideWords.FOOT, box(MARGIN, FOOT_TOP, WIDTH, 20));
        notes(slide, sheet);
    }

    private static void title(XSLFSlide slide, Sheet sheet) {
        var title = slide.getPlaceholder(0);
        title.setAnchor(box(MARGIN, 34, WIDTH, TITLE_HEIGHT));
        SlideWords.fill(title, List.of(sheet.title()), SlideWords.TITLE);
        AltText.of(title, "Title");
    }

    private void body(XSLFSlide slide, SlideWords words, Sheet sheet, double top) throws IOException {
        var height = FOOT_TOP - GAP - top;
        var picture = sheet.picture();
        if (picture != null) {
            SlidePictures.put(show, slide, picture, pictures, box(MARGIN, top, WIDTH, height));
            return;
        }
        var chart = sheet.chart();
        var points = SlideWords.bullets(sheet.points());
        if (chart == null) {
            if (!points.isEmpty()) {
                words.put("Points", points, SlideWords.POINT, box(MARGIN, top, WIDTH, height));
            }
            return;
        }
        var beside = !points.isEmpty();
        var width = beside ? WIDTH - POINTS_WIDTH - GAP : WIDTH;
        SlideCharts.put(show, slide, chart, box(MARGIN, top, width, height));
        if (beside) {
            words.put("Points", points, SlideWords.BESIDE, box(MARGIN + width + GAP, top, POINTS_WIDTH, height));
        }
    }

    private String foot(int number) {
        var hash = edition.hash();
        return "%d of %d   %s   %s"
                .formatted(
                        number,
                        edition.sheets().size(),
                        edition.content().title(),
                        hash == null ? "Draft" : "SHA-256 " + hash);
    }

    private void notes(XSLFSlide slide, Sheet sheet) {
        if (sheet.notes().isBlank()) {
            return;
        }
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(sheet.notes());
            }
        }
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, Math.max(20, height));
    }
}
