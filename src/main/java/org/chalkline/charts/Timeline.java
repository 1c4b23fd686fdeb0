package org.chalkline.charts;

import java.time.LocalDate;
import java.util.List;

/**
 * Work over time as bars from start to end, in groups, with arrows from what must be there first.
 *
 * @param from the first day that is drawn; a bar that began before is cut there
 * @param to the last day that is drawn
 * @param today the day that a line marks
 * @param periods fiscal years and their quarters, in order
 * @param movable whether the reader may move the bars
 */
public record Timeline(
        Caption caption,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        List<Period> periods,
        List<Group> groups,
        List<Arrow> arrows,
        boolean movable,
        Table table)
        implements Chart {

    public Timeline {
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
        arrows = List.copyOf(arrows);
    }

    /**
     * A stretch of time on the axis.
     *
     * @param year whether it is a whole fiscal year rather than a quarter of one
     * @param chosen whether the reader looks at it in particular; it is shaded
     */
    public record Period(String label, LocalDate start, boolean year, boolean chosen) {}

    public record Group(String name, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A piece of work.
     *
     * @param sign what the tone means, as a sign beside the colour
     * @param critical whether its delay delays all that hangs on it
     * @param moved whether it stands elsewhere than the plan has it
     * @param words what is read of it: dates, health, what it waits for
     */
    public record Bar(
            String key,
            String label,
            LocalDate start,
            LocalDate end,
            Tone tone,
            String sign,
            boolean critical,
            boolean moved,
            List<String> words) {
        public Bar {
            words = List.copyOf(words);
        }
    }

    /**
     * One waits for another.
     *
     * @param from the key of what must be there first
     * @param broken whether the one that waits begins before that ends
     */
    public record Arrow(String from, String to, boolean critical, boolean broken) {}
}
