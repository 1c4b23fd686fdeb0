package org.chalkline.charts;

import java.time.LocalDate;
import java.util.List;

/** Lines over time, such as a measure's readings against the straight path to its target. */
public record Lines(Caption caption, String unit, List<Series> series, Table table) implements Chart {

    public Lines {
        series = List.copyOf(series);
    }

    /** @param dashed for a path that is planned rather than seen */
    public record Series(String name, Tone tone, boolean dashed, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    public record Point(LocalDate date, Value value) {}
}
