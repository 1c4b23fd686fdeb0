package org.chalkline.imports.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chalkline.imports.Column;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Typed;

/** Understands days, months and years, however they are written. Throws as {@link Texts} does. */
final class Days {

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
                    .toFormatter(Locale.US)
                    // Else February 31 would be read as February 28.
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Days() {}

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
            throw new IllegalArgumentException("\"" + Typed.shown(text) + "\" is not a day of the calendar", e);
        }
        for (var format : WRITTEN) {
            try {
                return inReach(LocalDate.parse(plain, format));
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw new IllegalArgumentException(
                "\"" + Typed.shown(text) + "\" is not a date such as 2026-07-01 or 7/1/2026");
    }

    private static LocalDate day(String year, String month, String day) {
        return inReach(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static LocalDate inReach(LocalDate day) {
        if (day.getYear() < 1950 || day.getYear() > 2150) {
            throw new DateTimeException("Out of range");
        }
        return day;
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
                        "\"" + Typed.shown(text) + "\": a fiscal year ends in the year after it starts");
            }
        } else {
            var one = YEAR.matcher(plain);
            if (one.matches()) {
                end = year(one.group(1));
            }
        }
        if (end < 1990 || end > 2100) {
            throw new IllegalArgumentException(
                    "\"" + Typed.shown(text) + "\" is not a fiscal year such as FY27, 2027 or 2026-27");
        }
        return new FiscalYear(end);
    }

    private static int year(String digits) {
        return Integer.parseInt(digits.length() == 2 ? "20" + digits : digits);
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
        throw new IllegalArgumentException("\"" + Typed.shown(text) + "\" is not a month: use its name, or 1 to 12");
    }
}
