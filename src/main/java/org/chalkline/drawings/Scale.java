package org.chalkline.drawings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers as places on an axis. Only lengths are worked out in floating point; what is read beside a mark is the chart's own
 * text.
 *
 * @param least the number at the beginning
 * @param most the number at the end
 * @param step between two marks of the axis
 */
record Scale(double least, double most, double step, double begin, double end) {

    /** From just below the least to just above the most, on round numbers. */
    static Scale round(double least, double most, int steps, double begin, double end) {
        var span = most > least ? most - least : Math.max(1, Math.abs(most));
        var raw = span / steps;
        var power = Math.pow(10, Math.floor(Math.log10(raw)));
        var step = List.of(1.0, 2.0, 2.5, 5.0, 10.0).stream()
                        .filter(it -> it * power >= raw * 0.999)
                        .findFirst()
                        .orElse(10.0)
                * power;
        var from = Math.floor(least / step) * step;
        var to = Math.max(Math.ceil(most / step) * step, from + step);
        return new Scale(from, to, step, begin, end);
    }

    /** Exactly between the two. */
    static Scale exact(double least, double most, double begin, double end) {
        return new Scale(least, most > least ? most : least + 1, 1, begin, end);
    }

    double at(double number) {
        return begin + (number - least) / (most - least) * (end - begin);
    }

    double at(BigDecimal number) {
        return at(number.doubleValue());
    }

    List<Double> marks() {
        var marks = new ArrayList<Double>();
        for (long i = 0; i <= Math.round((most - least) / step); i++) {
            marks.add(least + i * step);
        }
        return marks;
    }

    /** A round number at an axis: "$1.5M", "40 %". */
    static String words(double number, String unit) {
        var sign = number < 0 ? "−" : "";
        var size = Math.abs(number);
        return sign
                + switch (unit) {
                    case "$" ->
                        size >= 1e6
                                ? "$" + rounded(size / 1e6) + "M"
                                : size >= 1e3 ? "$" + rounded(size / 1e3) + "k" : "$" + rounded(size);
                    case "%" -> rounded(size) + " %";
                    default -> rounded(size);
                };
    }

    private static String rounded(double number) {
        var plain = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.US, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
