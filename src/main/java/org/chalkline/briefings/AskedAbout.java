package org.chalkline.briefings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.charts.Table;

/** What on a page a question can be attached to: the rows of its table, then its points, each as it is read. */
public final class AskedAbout {

    /** Nobody looks through more; who means another row asks about the page. */
    private static final int MOST_ROWS = 200;

    private AskedAbout() {}

    /** In the order of the page, each once and cut to {@link BoardQuestion#LONGEST_ABOUT} characters. */
    public static List<String> of(Sheet sheet) {
        var chart = sheet.chart();
        var rows = chart == null
                ? Stream.<String>empty()
                : chart.table().rows().stream().limit(MOST_ROWS).map(AskedAbout::words);
        return Stream.concat(rows, sheet.points().stream())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(AskedAbout::cut)
                .distinct()
                .toList();
    }

    private static String words(Table.Row row) {
        return row.cells().stream()
                .map(Table.Cell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** A letter that two characters make is kept or left, never halved: a database refuses a half. */
    private static String whole(String words) {
        var last = words.length() - 1;
        return Character.isHighSurrogate(words.charAt(last)) ? words.substring(0, last) : words;
    }

    private static String cut(String words) {
        return words.length() <= BoardQuestion.LONGEST_ABOUT
                ? words
                : whole(words.substring(0, BoardQuestion.LONGEST_ABOUT - 1)) + "…";
    }
}
