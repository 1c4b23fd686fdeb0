package org.chalkline.judgment;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Matrices that were published with their weights and consistency ratios. */
@NullMarked
final class Examples {

    /**
     * Satisfaction with a house: size, transportation, neighborhood, age, yard, modern facilities, general condition,
     * financing. T. L. Saaty, "How to make a decision: The analytic hierarchy process", European J. of Operational Research
     * 48 (1990), 9–26.
     */
    static final Comparisons HOUSE = matrix(
            "1 5 3 7 6 6 1/3 1/4",
            "1/5 1 1/3 5 3 3 1/5 1/7",
            "1/3 3 1 6 3 4 6 1/5",
            "1/7 1/5 1/6 1 1/3 1/4 1/7 1/8",
            "1/6 1/3 1/3 3 1 1/2 1/5 1/6",
            "1/6 1/3 1/4 4 2 1 1/5 1/6",
            "3 5 1/6 7 5 5 1 1/2",
            "4 7 5 8 6 6 2 1");

    /**
     * Which drink is consumed more in the USA: coffee, wine, tea, beer, sodas, milk, water. T. L. Saaty, "Decision making with
     * the analytic hierarchy process", Int. J. Services Sciences 1 (2008), 83–98, table 2.
     */
    static final Comparisons DRINKS = matrix(
            "1 9 5 2 1 1 1/2",
            "1/9 1 1/3 1/9 1/9 1/9 1/9",
            "1/5 3 1 1/3 1/4 1/3 1/9",
            "1/2 9 3 1 1/2 1 1/3",
            "1 9 4 2 1 2 1/2",
            "1 9 3 1 1/2 1 1/3",
            "2 9 9 3 2 3 1");

    /**
     * Three candidates by their experience: Tom, Dick, Harry. Wikipedia, "Analytic hierarchy process – leader example", as are
     * the four that follow.
     */
    static final Comparisons LEADERS_BY_EXPERIENCE = matrix("1 1/4 4", "4 1 9", "1/4 1/9 1");

    static final Comparisons LEADERS_BY_EDUCATION = matrix("1 3 1/5", "1/3 1 1/7", "5 7 1");

    static final Comparisons LEADERS_BY_CHARISMA = matrix("1 5 9", "1/5 1 4", "1/9 1/4 1");

    static final Comparisons LEADERS_BY_AGE = matrix("1 1/3 5", "3 1 9", "1/5 1/9 1");

    /** What a leader needs: experience, education, charisma, age. */
    static final Comparisons LEADER_CRITERIA = matrix("1 4 3 7", "1/4 1 1/3 3", "1/3 3 1 5", "1/7 1/3 1/5 1");

    private Examples() {}

    static Comparisons matrix(String... rows) {
        var result = Comparisons.of(rows.length);
        for (var pair : Comparisons.pairs(rows.length)) {
            result = result.with(pair, cell(rows, pair.first(), pair.second()));
        }
        return result;
    }

    private static double cell(String[] rows, int row, int column) {
        var parts = rows[row].split(" ")[column].split("/");
        return Double.parseDouble(parts[0]) / (parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
    }

    /** Rounded as in print, such as {@code .173}. */
    static List<String> printed(List<Double> weights) {
        return weights.stream()
                .map(weight -> "%.3f".formatted(weight).substring(1))
                .toList();
    }

    static List<String> list(String words) {
        return Arrays.asList(words.split(" "));
    }
}
