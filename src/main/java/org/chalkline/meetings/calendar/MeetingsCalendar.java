package org.chalkline.meetings.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.FoldingWriter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Meetings as a calendar (RFC 5545) that calendar programs read. */
public final class MeetingsCalendar {

    /** In the morning of the day. */
    private static final Duration ALARM_AT = Duration.ofHours(9);

    private MeetingsCalendar() {}

    /**
     * Something that lasts a day.
     *
     * @param uid names it for good
     * @param changedAt when it became what it is
     * @param link where it leads; empty for nowhere
     * @param alarm whether the calendar should ring in the morning
     */
    public record Entry(
            String uid, LocalDate day, String title, String words, String link, boolean alarm, Instant changedAt) {}

    /** The same entries give the same text. */
    public static String of(String name, List<Entry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Chalkline//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT6H"));
        entries.forEach(entry -> calendar.add(event(entry)));
        return folded(calendar);
    }

    /** With long lines folded, as the standard asks. */
    private static String folded(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, FoldingWriter.REDUCED_FOLD_LENGTH).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new DtStart<>(entry.day()));
        event.add(new DtEnd<>(entry.day().plusDays(1)));
        event.add(new Summary(entry.title()));
        // Nobody is busy all day because of it.
        event.add(ImmutableTransp.TRANSPARENT);
        if (!entry.words().isEmpty()) {
            event.add(new Description(entry.words()));
        }
        if (!entry.link().isEmpty()) {
            event.add(new Url(URI.create(entry.link())));
        }
        if (entry.alarm()) {
            event.add(alarm(entry.title()));
        }
        return event;
    }

    private static VAlarm alarm(String title) {
        var alarm = new VAlarm(ALARM_AT);
        alarm.add(new Action("DISPLAY"));
        alarm.add(new Description(title));
        return alarm;
    }
}
