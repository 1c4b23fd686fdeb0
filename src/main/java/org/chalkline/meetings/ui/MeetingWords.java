package org.chalkline.meetings.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.FrozenDays.FrozenDay;
import org.chalkline.meetings.CalendarPreview;
import org.chalkline.meetings.Meeting;
import org.chalkline.meetings.MeetingSettings;
import org.chalkline.shared.Days;

/** What the screen says of meetings. */
final class MeetingWords {

    private MeetingWords() {}

    /** The answer of the screen: which is next, and whether it is prepared. */
    static String sentence(List<Meeting> ahead, Map<FrozenDay, Edition.Listed> editions, LocalDate today) {
        return ahead.stream()
                .findFirst()
                .map(next -> "Next is the %s, %s. %s"
                        .formatted(
                                Meeting.within(next.occasion(), next.day()),
                                in(today, next.day()),
                                edition(Optional.ofNullable(editions.get(day(next))))))
                .orElse("No meeting is on the list for the time ahead.");
    }

    static FrozenDay day(Meeting meeting) {
        return new FrozenDay(meeting.occasion(), meeting.day());
    }

    /** "today", "tomorrow", "in 12 days". */
    static String in(LocalDate today, LocalDate day) {
        var days = ChronoUnit.DAYS.between(today, day);
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in %,d days".formatted(days);
    }

    static String edition(Optional<Edition.Listed> edition) {
        return edition.map(it -> it.state() == EditionState.PUBLISHED
                        ? "Its edition is published."
                        : "Its edition: " + it.state().words() + ".")
                .orElse("No edition for it yet.");
    }

    /** One change of a calendar: "New: board meeting on Dec 15, 2026: Board of Education". */
    static String line(CalendarPreview.Line line) {
        var before = line.before();
        var after = line.after();
        var was = before == null ? "" : Meeting.within(before.occasion(), before.day());
        var is = after == null ? "" : Meeting.within(after.occasion(), after.day());
        return switch (line.kind()) {
            case NEW -> "New: %s: %s".formatted(is, after == null ? "" : after.title());
            case GONE -> "Gone: %s: %s".formatted(was, before == null ? "" : before.title());
            case MOVED -> "Moved: %s, until now %s".formatted(is, was);
            case CHANGED -> "Changed: %s, now “%s”".formatted(was.equals(is) ? was : was + ", now " + is, title(line));
        };
    }

    private static String title(CalendarPreview.Line line) {
        var after = line.after();
        return after == null ? "" : after.title();
    }

    /** How the calendar comes in. */
    static String calendar(MeetingSettings settings, ZoneId zone) {
        if (settings.address().isEmpty()) {
            return "The district's calendar is brought in as a file. With its address it would come by itself.";
        }
        var fetched = settings.fetchedAt();
        if (fetched == null) {
            return "The district's calendar is fetched from its address at the next round, and then every few hours.";
        }
        var at = fetched.atZone(zone);
        return "The district's calendar was fetched on %s at %s: %s"
                .formatted(Days.words(at.toLocalDate()), Days.time(at.toLocalTime()), settings.outcome());
    }
}
