package org.chalkline.drawings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How wide words are at the most. Widths are those of DejaVu Sans, in thousandths of the size: of the typefaces without serifs
 * that browsers have by themselves it is the widest, and paper embeds its condensed form.
 */
final class Letters {

    /** Above the base line, as a share of the size. */
    static final double ABOVE = 0.8;

    /** Under the base line. */
    static final double BELOW = 0.22;

    /** From one base line to the next. */
    static final double LINE = 1.2;

    /** Browsers round each letter on its own. */
    private static final double SLACK = 1.01;

    private static final char FIRST = ' ';
    private static final int UNKNOWN = 900;
    private static final int SQUARE = 1000;
    private static final int FROM_EAST_ASIA = 0x2E80;

    private static final int[] REGULAR = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636,
        636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775,
        752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390,
        337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
    };
    private static final int[] BOLD = {
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696,
        696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821,
        837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457,
        365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687,
        716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838
    };
    private static final Map<Character, Integer> OTHERS = Map.of(
            '…', 1000, '–', 500, '—', 1000, '’', 318, '“', 518, '”', 518, '·', 380, '×', 838, '−', 838, '•', 639);

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
