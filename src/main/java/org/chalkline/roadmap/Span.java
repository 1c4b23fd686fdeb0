package org.chalkline.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chalkline.portfolio.Initiative;

/** From a first day to a last one, both included. */
record Span(LocalDate start, LocalDate end) {

    static Optional<Span> of(Initiative initiative) {
        var start = initiative.start();
        var end = initiative.end();
        return start == null || end == null || end.isBefore(start)
                ? Optional.empty()
                : Optional.of(new Span(start, end));
    }

    long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** As long, from another day. */
    Span from(LocalDate newStart) {
        return new Span(newStart, newStart.plusDays(days() - 1));
    }
}
