package org.chalkline.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** A fiscal year, named by the calendar year in which it ends: FY27 ends in 2027. */
public record FiscalYear(int endYear) implements Comparable<FiscalYear> {

    public FiscalYear {
        if (endYear < 1990 || endYear > 2100) {
            throw new IllegalArgumentException("A fiscal year ends between 1990 and 2100");
        }
    }

    /** The fiscal year that contains a date, for years that start on the first of {@code start}. */
    public static FiscalYear containing(LocalDate date, Month start) {
        var startsNextYear = start != Month.JANUARY && date.getMonth().compareTo(start) >= 0;
        return new FiscalYear(date.getYear() + (startsNextYear ? 1 : 0));
    }

    /** First day, for years that start on the first of {@code start}. */
    public LocalDate firstDay(Month start) {
        return LocalDate.of(start == Month.JANUARY ? endYear : endYear - 1, start, 1);
    }

    /** Last day, for years that start on the first of {@code start}. */
    public LocalDate lastDay(Month start) {
        return plus(1).firstDay(start).minusDays(1);
    }

    public FiscalYear plus(int years) {
        return new FiscalYear(endYear + years);
    }

    /** All years from this to {@code last}, both included; empty when {@code last} is earlier. */
    public List<FiscalYear> to(FiscalYear last) {
        return IntStream.rangeClosed(endYear, last.endYear)
                .mapToObj(FiscalYear::new)
                .toList();
    }

    public String label() {
        return "FY%02d".formatted(endYear % 100);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(endYear, other.endYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
