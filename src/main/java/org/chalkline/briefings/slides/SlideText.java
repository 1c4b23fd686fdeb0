package org.chalkline.briefings.slides;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.briefings.slides.SlideWords.Style;
import org.chalkline.drawings.Mark;

/** How much room words take on a slide. Widths are the most that a common typeface needs, the same on every machine. */
final class SlideText {

    /** From line to line, as a share of the type. */
    private static final double LINE = 1.2;

    /** Over and under the words, within their box. */
    private static final double INSET = 8;

    /** Type is tried from its own size down in steps of this many points. */
    private static final double STEP = 1;

    private SlideText() {}

    /** How high these paragraphs stand, in points. */
    static double height(List<String> paragraphs, Style style, double width) {
        // A word that is wider than the place, such as an address, is broken as well.
        var lines = paragraphs.stream()
                .flatMap(words -> lines(words, style, width).stream())
                .mapToDouble(line -> Math.max(1, Math.ceil(width(line, style) / width)))
                .sum();
        return lines * style.size() * LINE + INSET;
    }

    /** The same words in the largest type, from the style's down, in which they are no higher; the smallest if in none. */
    static Style fitting(List<String> paragraphs, Style style, double smallest, double width, double height) {
        var tried = style;
        while (tried.size() > smallest && height(paragraphs, tried, width) > height) {
            tried = new Style(Math.max(smallest, tried.size() - STEP), style.bold(), style.colour());
        }
        return tried;
    }

    /** Whether they are no higher. */
    static boolean fits(List<String> paragraphs, Style style, double width, double height) {
        return height(paragraphs, style, width) <= height;
    }

    /** Cuts paragraphs into portions that are no higher each; a paragraph is cut between two lines where it must be. */
    static List<List<String>> portions(List<String> paragraphs, Style style, double width, double height) {
        var most = Math.max(1, (int) ((height - INSET) / (style.size() * LINE)));
        var all = new ArrayList<List<String>>();
        var now = new ArrayList<String>();
        var free = most;
        for (var words : paragraphs) {
            var lines = lines(words, style, width);
            while (lines.size() > free) {
                if (free > 0) {
                    now.add(String.join(" ", lines.subList(0, free)));
                    lines = lines.subList(free, lines.size());
                }
                all.add(List.copyOf(now));
                now.clear();
                free = most;
            }
            now.add(String.join(" ", lines));
            free -= lines.size();
        }
        if (!now.isEmpty()) {
            all.add(List.copyOf(now));
        }
        return all;
    }

    /** The words of one paragraph as they are broken, at least one line. */
    static List<String> lines(String words, Style style, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static double width(String words, Style style) {
        var origin = new Mark.Point(0, 0);
        return new Mark.Text(origin, words, Mark.Anchor.START, style.size(), style.bold(), "")
                .box()
                .width();
    }
}
