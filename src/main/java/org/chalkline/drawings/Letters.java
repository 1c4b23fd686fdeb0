package org.chalkline.drawings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How wide words are. Widths are those of Liberation Sans, which Arial and Helvetica share, in thousandths of the size; files of
 * paper embed that typeface, and browsers have one that is as wide or narrower.
 */
final class Letters {

    /** Above the base line, as a share of the size. */
    static final double ABOVE = 0.8;

    /** Under the base line. */
    static final double BELOW = 0.22;

    /** From one base line to the next. */
    static final double LINE = 1.2;

    /** Browsers round each letter on its own. */
    private static final double SLACK = 1.02;

    private static final char FIRST = ' ';
    private static final int UNKNOWN = 750;
    private static final int SQUARE = 1000;
    private static final int FROM_EAST_ASIA = 0x2E80;

    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };
    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584
    };
    private static final Map<Character, Integer> OTHERS = Map.of(
            '…', 1000, '–', 556, '—', 1000, '’', 278, '“', 500, '”', 500, '·', 333, '×', 584, '−', 584, '•', 350);

    private Letters() {}

    /** Of one line, in the unit of the size. */
    static double width(String words, double size, boolean bold) {
        var sum = 0;
        for (int i = 0; i < words.length(); i++) {
            sum += width(words.charAt(i), bold ? BOLD : REGULAR);
        }
        return sum * size * SLACK / 1000;
    }

    private static int width(char letter, int[] widths) {
        var known = OTHERS.get(letter);
        if (known != null) {
            return known;
        }
        // An accent stands over its letter.
        var plain = letter < 128
                ? letter
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
        if (plain >= FIRST && plain - FIRST < widths.length) {
            return widths[plain - FIRST];
        }
        return letter >= FROM_EAST_ASIA ? SQUARE : UNKNOWN;
    }

    /** The words in lines of that width; only a word that is wider than a line is broken within. */
    static List<String> lines(String words, double width, double size, boolean bold) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word, size, bold) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString(), size, bold) > width && line.length() > 1) {
                var fits = fitting(line, width, size, bold);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(CharSequence word, double width, double size, boolean bold) {
        var fits = 1;
        while (fits < word.length() - 1 && width(word.subSequence(0, fits + 1).toString(), size, bold) <= width) {
            fits++;
        }
        return fits;
    }

    /** The widest of them. */
    static double widest(List<String> texts, double size, boolean bold) {
        return texts.stream().mapToDouble(text -> width(text, size, bold)).max().orElse(0);
    }
}
