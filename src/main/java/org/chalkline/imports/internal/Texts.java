package org.chalkline.imports.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chalkline.imports.Column;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;

/** Understands a cell. Each throws {@link IllegalArgumentException} with a message for the person who filled it. */
final class Texts {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d*)?|\\.\\d+");
    private static final int PERCENT_DECIMALS = 4;
    private static final int VALUE_DECIMALS = 6;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(13);

    private Texts() {}

    /** With or without a dollar sign and thousands separators; parentheses or a minus for negatives. */
    static Money money(String text) {
        var plain = text.replaceAll("[\\s\u00a0$]|USD", "");
        if (plain.matches("[-\u2013\u2014]")) {
            return Money.ZERO;
        }
        BigDecimal amount;
        try {
            amount = number(plain);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + shown(text) + "\" is not an amount such as 1234.50 or ($1,234)", e);
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" has fractions of a cent");
        }
        if (amount.abs().compareTo(BigDecimal.valueOf(100_000_000_000L)) > 0) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is more than any district has");
        }
        return Money.of(amount);
    }

    static BigDecimal number(String text) {
        var plain = text.replaceAll("[\\s\u00a0]", "").replace('\u2212', '-');
        boolean negative = false;
        if (plain.startsWith("(") && plain.endsWith(")")) {
            negative = true;
            plain = plain.substring(1, plain.length() - 1);
        } else if (plain.startsWith("-")) {
            negative = true;
            plain = plain.substring(1);
        } else if (plain.endsWith("-")) {
            negative = true;
            plain = plain.substring(0, plain.length() - 1);
        }
        if (plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (plain.length() > 20 || !NUMBER.matcher(plain).matches()) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is not a number");
        }
        var number = new BigDecimal(plain.replace(",", ""));
        return negative ? number.negate() : number;
    }

    static int whole(String text, int from, int to) {
        var number = number(text);
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(from)) < 0
                || number.compareTo(BigDecimal.valueOf(to)) > 0) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a whole number from %,d to %,d".formatted(shown(text), from, to));
        }
        return number.intValueExact();
    }

    static Percent percent(String text) {
        var number = number(text);
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is not a percentage from 0 to 100");
        }
        return new Percent(number.setScale(Math.min(number.scale(), PERCENT_DECIMALS), RoundingMode.HALF_EVEN));
    }

    /** A measured value, rounded as the plan keeps it: a spreadsheet's quotients have more digits than meaning. */
    static BigDecimal value(String text) {
        var number = number(text);
        if (number.abs().compareTo(TOO_LARGE) >= 0) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is more than the plan can keep");
        }
        return number.setScale(Math.min(number.scale(), VALUE_DECIMALS), RoundingMode.HALF_EVEN);
    }

    static boolean yes(String text) {
        return switch (Column.plain(text)) {
            case "yes", "y", "true", "t", "1", "x" -> true;
            case "no", "n", "false", "f", "0" -> false;
            default -> throw new IllegalArgumentException("\"" + shown(text) + "\" is neither yes nor no");
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
                .formatted(shown(text), Arrays.stream(values).map(words).collect(Collectors.joining(", "))));
    }

    /** What several values in one cell are. */
    static List<String> list(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** A cell's text in a message: never pages of it. */
    static String shown(String text) {
        var plain = text.strip();
        return plain.length() > 40 ? plain.substring(0, 39) + "…" : plain;
    }
}
