package org.chalkline.imports;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong at a place of a file.
 *
 * @param file its name, with the sheet or the zipped file after a slash
 * @param row as the spreadsheet numbers it, the heading being row 1; 0 for the file as a whole
 * @param column the column's name; empty for the row as a whole
 */
public record Problem(String file, int row, String column, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::row)
            .thenComparing(Problem::column)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As on a command line: {@code file:row:column: message}, without what has no place. */
    @Override
    public String toString() {
        return Stream.of(file, row == 0 ? "" : String.valueOf(row), column, " " + message)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(":"))
                .strip();
    }
}
