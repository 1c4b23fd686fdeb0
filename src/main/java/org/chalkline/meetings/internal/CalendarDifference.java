package org.chalkline.meetings.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.meetings.CalendarPreview;
import org.chalkline.meetings.CalendarPreview.Event;
import org.chalkline.meetings.CalendarPreview.Kind;
import org.chalkline.meetings.CalendarPreview.Line;
import org.chalkline.meetings.calendar.DistrictCalendar.Reading;

/** What a calendar changes in the meetings from today on; those that were stay as they are. */
final class CalendarDifference {

    private final List<Line> lines = new ArrayList<>();
    private int unchanged;

    private CalendarDifference() {}

    /**
     * @param kept the meetings from today on
     * @param reading the calendar's meetings from today on
     */
    static CalendarPreview of(List<MeetingRow> kept, Reading reading) {
        var difference = new CalendarDifference();
        var byKey = new HashMap<String, MeetingRow>();
        for (var row : kept) {
            var key = row.key();
            if (key != null) {
                byKey.put(key, row);
            }
        }
        var met = new HashSet<Long>();
        var unknown = new ArrayList<Event>();
        for (var event : reading.meetings()) {
            var row = byKey.get(event.key());
            if (row == null) {
                unknown.add(event);
            } else {
                difference.compare(row, event);
                met.add(row.meeting().id());
            }
        }
        unknown.forEach(event -> difference.add(event, onDay(kept, met, event), met));
        kept.stream()
                .filter(row -> row.key() != null && !met.contains(row.meeting().id()))
                .forEach(row -> difference.lines.add(new Line(Kind.GONE, row.meeting(), null)));
        difference.lines.sort(Comparator.comparing(CalendarDifference::day));
        return new CalendarPreview(difference.lines, difference.unchanged, reading.other(), reading.meetings());
    }

    private static LocalDate day(Line line) {
        var after = line.after();
        var before = line.before();
        return after != null ? after.day() : before != null ? before.day() : LocalDate.MIN;
    }

    /** What was entered by hand for the same day becomes the calendar's; so does what the calendar names anew. */
    private static Optional<MeetingRow> onDay(List<MeetingRow> kept, Set<Long> met, Event event) {
        return kept.stream()
                .filter(row -> !met.contains(row.meeting().id())
                        && row.meeting().occasion() == event.occasion()
                        && row.meeting().day().equals(event.day()))
                .findFirst();
    }

    private void add(Event event, Optional<MeetingRow> there, Set<Long> met) {
        there.ifPresentOrElse(
                row -> {
                    met.add(row.meeting().id());
                    lines.add(new Line(Kind.CHANGED, row.meeting(), event));
                },
                () -> lines.add(new Line(Kind.NEW, null, event)));
    }

    private void compare(MeetingRow row, Event event) {
        var before = row.meeting();
        if (!before.day().equals(event.day())) {
            lines.add(new Line(Kind.MOVED, before, event));
        } else if (before.occasion() != event.occasion() || !before.title().equals(event.title())) {
            lines.add(new Line(Kind.CHANGED, before, event));
        } else {
            unchanged++;
        }
    }
}
