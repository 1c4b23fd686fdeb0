package org.chalkline.briefings.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chalkline.briefings.slides.SlideWords.Style;
import org.jspecify.annotations.Nullable;

/** One slide: its shapes are added in the order in which they are read, and its foot and what is not read come last. */
final class SlidePage {

    static final double MARGIN = 36;
    static final double WIDTH = Slides.SIZE.getWidth() - 2 * MARGIN;

    /** Where the body begins and ends, in points from the top. */
    static final double TOP = 96;

    static final double BOTTOM = 504;

    private static final double TITLE_TOP = 36;
    private static final double TITLE_HEIGHT = 56;
    private static final double SMALLEST_TITLE = 18;
    private static final double FOOT_TOP = 512;
    private static final double RULE = 6;
    private static final double LOGO_WIDTH = 130;
    private static final double LOGO_HEIGHT = 44;

    private final XSLFSlide slide;
    private final SlideLook look;
    private final @Nullable XSLFPictureData logo;

    SlidePage(XMLSlideShow show, SlideLook look, @Nullable XSLFPictureData logo, String title, String kicker) {
        this.look = look;
        this.logo = logo;
        slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        var width = logo == null ? WIDTH : WIDTH - LOGO_WIDTH - MARGIN;
        title(title, width);
        words("What the page is about", List.of(kicker), SlideWords.KICKER, box(MARGIN, 12, width, 24));
    }

    private void title(String words, double width) {
        var placeholder = slide.getPlaceholder(0);
        placeholder.setAnchor(box(MARGIN, TITLE_TOP, width, TITLE_HEIGHT));
        var style = SlideText.fitting(
                List.of(words), SlideWords.TITLE.in(look.colour()), SMALLEST_TITLE, width, TITLE_HEIGHT);
        SlideWords.fill(placeholder, List.of(words), style);
        AltText.of(placeholder, "Title");
    }

    XSLFSlide slide() {
        return slide;
    }

    void words(String alt, List<String> paragraphs, Style style, Rectangle2D place) {
        var box = slide.createTextBox();
        box.setAnchor(place);
        box.setWordWrap(true);
        SlideWords.fill(box, paragraphs, style);
        AltText.of(box, alt);
    }

    /** Adds the foot, and what is looked at alone. */
    void end(String foot) {
        words("Foot", List.of(foot), SlideWords.FOOT, box(MARGIN, FOOT_TOP, WIDTH, 20));
        var rule = slide.createAutoShape();
        rule.setShapeType(ShapeType.RECT);
        rule.setAnchor(new Rectangle2D.Double(0, 0, Slides.SIZE.getWidth(), RULE));
        rule.setFillColor(look.colour());
        rule.setLineColor(null);
        AltText.decorative(rule);
        if (logo != null) {
            var pixels = logo.getImageDimensionInPixels();
            var scale = Math.min(LOGO_WIDTH / pixels.getWidth(), LOGO_HEIGHT / pixels.getHeight());
            var width = pixels.getWidth() * scale;
            var picture = slide.createPicture(logo);
            picture.setAnchor(new Rectangle2D.Double(
                    Slides.SIZE.getWidth() - MARGIN - width, 2 * RULE + 4, width, pixels.getHeight() * scale));
            AltText.of(picture, "The district's logo");
        }
    }

    static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, Math.max(20, height));
    }
}
