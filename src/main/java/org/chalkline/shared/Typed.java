package org.chalkline.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Understands amounts and numbers as people type them or have them in files. Each throws {@link IllegalArgumentException}
 * with a message for the person who typed.
 */
public final class Typed {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d*)?|\\.\\d+");
    private static final int PERCENT_DECIMALS = 4;

    private Typed() {}

    /** With or without a dollar sign and thousands separators; parentheses or a minus for negatives. */
    public static Money money(String text) {
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

    /** With or without thousands separators; parentheses or a minus, in front or behind, for negatives. */
    public static BigDecimal number(String text) {
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

    /** From 0 to 100, with or without its sign. */
    public static Percent percent(String text) {
        var number = number(text);
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is not a percentage from 0 to 100");
        }
        return new Percent(number.setScale(Math.min(number.scale(), PERCENT_DECIMALS), RoundingMode.HALF_EVEN));
    }

    /** What was typed, in a message: never pages of it. */
    public static String shown(String text) {
        var plain = text.strip();
        return plain.length() > 40 ? plain.substring(0, 39) + "…" : plain;
    }
}
