package org.chalkline.imports.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chalkline.imports.Column;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;

/** Understands a cell. Each throws {@link IllegalArgumentException} with a message for the person who filled it. */
final class Texts {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d*)?|\\.\\d+");
    private static final Pattern YEAR = Pattern.compile("(?:FY)?(\\d{2}|\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_YEARS =
            Pattern.compile("(?:FY)?(\\d{4})[-/\u2013](\\d{2}|\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{2}|\\d{4})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern EXCEL_DATE = Pattern.compile("[2-7]\\d{4}");
    private static final LocalDate EXCEL_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> WRITTEN = Arrays.stream(
                    new String[] {"d-MMM-uu", "d-MMM-uuuu", "d MMM uuuu", "MMM d, uuuu", "MMMM d, uuuu"})
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.US))
            .toList();

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
        return new Percent(number);
    }

    /** 2026-07-01, 7/1/2026, 1-Jul-2026, or the number of days that Excel counts. */
    static LocalDate date(String text) {
        var plain = text.strip();
        try {
            var iso = ISO_DATE.matcher(plain);
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            var us = US_DATE.matcher(plain.split(" ", 2)[0]);
            if (us.matches()) {
                var year = us.group(3);
                return day(year.length() == 2 ? "20" + year : year, us.group(1), us.group(2));
            }
            if (EXCEL_DATE.matcher(plain).matches()) {
                return EXCEL_DAY_0.plusDays(Integer.parseInt(plain));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is not a day of the calendar", e);
        }
        for (var format : WRITTEN) {
            try {
                return LocalDate.parse(plain, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw new IllegalArgumentException("\"" + shown(text) + "\" is not a date such as 2026-07-01 or 7/1/2026");
    }

    private static LocalDate day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (number < 1950 || number > 2150) {
            throw new DateTimeException("Out of range");
        }
        return LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
    }

    /** FY27, 2027, 2026-27 and 2026-2027 are all the year that ends in 2027. */
    static FiscalYear fiscalYear(String text) {
        var plain = text.replaceAll("[\\s.']", "");
        var two = TWO_YEARS.matcher(plain);
        int end = 0;
        if (two.matches()) {
            int start = Integer.parseInt(two.group(1));
            end = year(two.group(2));
            if (end != start + 1) {
                throw new IllegalArgumentException(
                        "\"" + shown(text) + "\": a fiscal year ends in the year after it starts");
            }
        } else {
            var one = YEAR.matcher(plain);
            if (one.matches()) {
                end = year(one.group(1));
            }
        }
        if (end < 1990 || end > 2100) {
            throw new IllegalArgumentException(
                    "\"" + shown(text) + "\" is not a fiscal year such as FY27, 2027 or 2026-27");
        }
        return new FiscalYear(end);
    }

    private static int year(String digits) {
        return Integer.parseInt(digits.length() == 2 ? "20" + digits : digits);
    }

    static boolean yes(String text) {
        return switch (Column.plain(text)) {
            case "yes", "y", "true", "t", "1", "x" -> true;
            case "no", "n", "false", "f", "0" -> false;
            default -> throw new IllegalArgumentException("\"" + shown(text) + "\" is neither yes nor no");
        };
    }

    static Month month(String text) {
        var plain = Column.plain(text);
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            if (plain.equals(name)
                    || plain.equals(name.substring(0, 3))
                    || plain.equals(String.valueOf(month.getValue()))) {
                return month;
            }
        }
        throw new IllegalArgumentException("\"" + shown(text) + "\" is not a month: use its name, or 1 to 12");
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
