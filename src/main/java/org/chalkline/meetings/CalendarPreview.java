package org.chalkline.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.briefings.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * What the meetings of a calendar would change in the list.
 *
 * @param lines each change, by day
 * @param unchanged how many meetings of the calendar are on the list already
 * @param other how many events of the calendar are no meetings by their titles
 * @param events the meetings as read, for confirming
 */
public record CalendarPreview(List<Line> lines, int unchanged, int other, List<Event> events) {

    public CalendarPreview {
        lines = List.copyOf(lines);
        events = List.copyOf(events);
    }

    /** What becomes of a meeting. */
    public enum Kind {
        NEW("new"),
        MOVED("moved"),
        CHANGED("changed"),
        GONE("gone");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A meeting as a calendar has it.
     *
     * @param key names the event and which of its repetitions it is, 64 hexadecimal digits
     */
    public record Event(String key, Occasion occasion, LocalDate day, String title) {}

    /**
     * @param before null for a new meeting
     * @param after null for one that is gone
     */
    public record Line(
            Kind kind, @Nullable Meeting before, @Nullable Event after) {}

    public boolean changesNothing() {
        return lines.isEmpty();
    }

    public long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    /** Such as "3 new, 1 moved, 1 gone; 8 stay as they are." */
    public String sentence() {
        var stays = unchanged == 1 ? "1 stays as it is" : "%,d stay as they are".formatted(unchanged);
        if (changesNothing()) {
            return unchanged == 0 ? "The calendar holds no meeting for the year ahead." : "Nothing new: " + stays + ".";
        }
        var counts = new ArrayList<String>();
        for (var kind : Kind.values()) {
            if (count(kind) > 0) {
                counts.add("%,d %s".formatted(count(kind), kind.words()));
            }
        }
        return String.join(", ", counts) + (unchanged == 0 ? "." : "; " + stays + ".");
    }
}
