package org.chalkline.briefings.slides;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.chalkline.shell.Narrative;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** The words of a slide, large enough for the far end of a room. */
final class SlideWords {

    static final Style KICKER = new Style(14, true, SlideColours.QUIET);
    static final Style TITLE = new Style(30, true, SlideColours.TEXT);
    static final Style LEAD = new Style(18, false, SlideColours.TEXT);
    static final Style BESIDE = new Style(14, false, SlideColours.TEXT);
    static final Style FOOT = new Style(9, false, SlideColours.QUIET);

    /** So that a screen reader speaks it. */
    private static final String LANGUAGE = "en-US";

    private SlideWords() {}

    /** @param size in points */
    record Style(double size, boolean bold, Color colour) {

        Style of(double newSize) {
            return new Style(newSize, bold, colour);
        }

        Style in(Color newColour) {
            return new Style(size, bold, newColour);
        }
    }

    static void fill(XSLFTextShape shape, List<String> paragraphs, Style style) {
        shape.clearText();
        shape.setLeftInset(0);
        shape.setRightInset(0);
        for (var words : paragraphs) {
            var paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            var run = paragraph.addNewTextRun();
            run.setText(words);
            run.setFontSize(style.size());
            run.setBold(style.bold());
            run.setFontColor(style.colour());
            if (run.getXmlObject() instanceof CTRegularTextRun it) {
                it.getRPr().setLang(LANGUAGE);
            }
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
}
