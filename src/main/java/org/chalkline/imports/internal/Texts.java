package org.chalkline.imports.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.imports.Column;
import org.chalkline.shared.Typed;

/** Understands a cell. Each throws {@link IllegalArgumentException} with a message for the person who filled it. */
final class Texts {

    private static final int VALUE_DECIMALS = 6;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(13);

    private Texts() {}

    static int whole(String text, int from, int to) {
        var number = Typed.number(text);
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(from)) < 0
                || number.compareTo(BigDecimal.valueOf(to)) > 0) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a whole number from %,d to %,d".formatted(Typed.shown(text), from, to));
        }
        return number.intValueExact();
    }

    /** A measured value, rounded as the plan keeps it: a spreadsheet's quotients have more digits than meaning. */
    static BigDecimal value(String text) {
        var number = Typed.number(text);
        if (number.abs().compareTo(TOO_LARGE) >= 0) {
            throw new IllegalArgumentException("\"" + Typed.shown(text) + "\" is more than the plan can keep");
        }
        return number.setScale(Math.min(number.scale(), VALUE_DECIMALS), RoundingMode.HALF_EVEN);
    }

    static boolean yes(String text) {
        return switch (Column.plain(text)) {
            case "yes", "y", "true", "t", "1", "x" -> true;
            case "no", "n", "false", "f", "0" -> false;
            default -> throw new IllegalArgumentException("\"" + Typed.shown(text) + "\" is neither yes nor no");
        };
    }

    /** One of the values, by its words or its name. */
    static <E extends Enum<E>> E choice(String text, E[] values, Function<E, String> words) {
        var plain = Column.plain(text);
        for (var value : values) {
            if (plain.equals(Column.plain(words.apply(value))) || plain.equals(Column.plain(value.name()))) {
                return value;
            }
        }
        throw new IllegalArgumentException("\"%s\" is not one of: %s"
                .formatted(Typed.shown(text), Arrays.stream(values).map(words).collect(Collectors.joining(", "))));
    }

    /** What several values in one cell are. */
    static List<String> list(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
