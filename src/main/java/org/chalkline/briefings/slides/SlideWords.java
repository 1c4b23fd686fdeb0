package org.chalkline.briefings.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.chalkline.shell.Narrative;

/** The words of a slide, large enough for the far end of a room. */
final class SlideWords {

    static final Style KICKER = new Style(14, true, SlideColours.QUIET);
    static final Style TITLE = new Style(30, true, SlideColours.TEXT);
    static final Style LEAD = new Style(18, false, SlideColours.TEXT);
    static final Style POINT = new Style(18, false, SlideColours.TEXT);
    static final Style BESIDE = new Style(14, false, SlideColours.TEXT);
    static final Style FOOT = new Style(9, false, SlideColours.QUIET);

    /** An average letter is half as wide as the type is high. */
    private static final double LETTER = 0.5;

    private static final double LINE = 1.25;

    private final XSLFSlide slide;

    /** @param size in points */
    record Style(double size, boolean bold, Color colour) {}

    SlideWords(XSLFSlide slide) {
        this.slide = slide;
    }

    void put(String alt, List<String> paragraphs, Style style, Rectangle2D place) {
        var box = slide.createTextBox();
        box.setAnchor(place);
        box.setWordWrap(true);
        fill(box, paragraphs, style);
        AltText.of(box, alt);
    }

    static void fill(XSLFTextShape shape, List<String> paragraphs, Style style) {
        shape.clearText();
        shape.setLeftInset(0);
        shape.setRightInset(0);
        for (var words : paragraphs) {
            var paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
            var run = paragraph.addNewTextRun();
            run.setText(words);
            run.setFontSize(style.size());
            run.setBold(style.bold());
            run.setFontColor(style.colour());
        }
    }

    /** The generated sentence and the speaker's words, a paragraph each, without marks. */
    static List<String> plain(String sentence, String markdown) {
        var result = new ArrayList<String>();
        if (!sentence.isBlank()) {
            result.add(sentence);
        }
        Narrative.plain(markdown).lines().filter(line -> !line.isBlank()).forEach(result::add);
        return result;
    }

    static List<String> bullets(List<String> points) {
        return points.stream().map(point -> "• " + point).toList();
    }

    /** How high these paragraphs stand, in points. */
    static double height(List<String> paragraphs, Style style, double width) {
        var letters = width / (style.size() * LETTER);
        var lines = paragraphs.stream()
                .mapToDouble(words -> Math.ceil(words.length() / letters))
                .sum();
        return lines * style.size() * LINE + 8;
    }
}
