package org.chalkline.briefings.slides;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.PictureSource;
import org.chalkline.briefings.Progress;
import org.chalkline.briefings.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an edition as a PowerPoint file, a slide for each page, in the order in which they are read aloud. Words that do not
 * fit beside their drawing in a type that can be read go on to slides of their own.
 */
public final class Slides {

    /** 16:9, in points. */
    static final Dimension SIZE = new Dimension(960, 540);

    private final XMLSlideShow show = new XMLSlideShow();
    private final Edition edition;
    private final SlideLook look;
    private final PictureSource pictures;
    private final Progress progress;
    private @Nullable XSLFPictureData logo;

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
            SlideTheme.put(show, look);
            var about = show.getProperties().getCoreProperties();
            about.setTitle(edition.content().title());
            about.setCreator("Chalkline");
            about.setCreated(Optional.of(Date.from(edition.frozenAt())));
            about.setModified(Optional.of(Date.from(edition.frozenAt())));
            var picture = look.logo();
            if (picture != null) {
                logo = show.addPicture(picture, PictureType.PNG);
            }
            var sheets = edition.sheets();
            for (int i = 0; i < sheets.size(); i++) {
                progress.at(i + 1, sheets.size());
                slides(sheets.get(i), i + 1);
            }
            show.write(out);
        }
    }

    private void slides(Sheet sheet, int number) throws IOException {
        var first = show.getSlides().size();
        new SheetSlides(show, look, logo, pictures, sheet, edition.content().meeting(), foot(number)).put();
        notes(show.getSlides().get(first), sheet);
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
        var notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(sheet.notes());
            } else if (shape.getTextType() != Placeholder.SLIDE_IMAGE) {
                // POI makes of its fields, such as the day, something that PowerPoint would want to repair.
                notes.removeShape(shape);
            }
        }
    }
}
