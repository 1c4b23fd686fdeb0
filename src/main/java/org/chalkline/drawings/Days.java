package org.chalkline.drawings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Days along an axis.
 *
 * @param scale in days since 1970
 */
record Days(LocalDate first, LocalDate last, Scale scale) {

    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600);

    static Days of(LocalDate first, LocalDate last, double begin, double end) {
        return new Days(first, last, Scale.exact(first.toEpochDay(), last.toEpochDay(), begin, end));
    }

    double at(LocalDate day) {
        return scale.at(day.toEpochDay());
    }

    /** A day on the axis and its name. */
    record Tick(LocalDate day, String words) {}

    /** Firsts of months, so few that their names have room; the two ends of a time that is shorter than that. */
    List<Tick> ticks(int most, Locale language) {
        var months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last));
        if (months < 2) {
            var words = DateTimeFormatter.ofPattern("MMM d, uuuu", language);
            return Stream.of(first, last)
                    .distinct()
                    .map(day -> new Tick(day, words.format(day)))
                    .toList();
        }
        var step = STEPS.stream().filter(it -> months / it <= most).findFirst().orElse(STEPS.getLast());
        var words = DateTimeFormatter.ofPattern(step < 12 ? "MMM uuuu" : "uuuu", language);
        var ticks = new ArrayList<Tick>();
        for (var month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            var place = month.getYear() * 12 + month.getMonthValue() - 1;
            var day = month.atDay(1);
            if (place % step == 0 && !day.isBefore(first) && !day.isAfter(last)) {
                ticks.add(new Tick(day, words.format(day)));
            }
        }
        return ticks;
    }
}
