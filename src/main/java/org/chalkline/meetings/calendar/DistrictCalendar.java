package org.chalkline.meetings.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.chalkline.briefings.Occasion;
import org.chalkline.meetings.CalendarPreview.Event;
import org.chalkline.meetings.MeetingRefused;
import org.chalkline.meetings.MeetingSettings;
import org.chalkline.shared.Sha256;

/** Reads the meetings of the year ahead out of a calendar file. Places, descriptions and guests are not read. */
public final class DistrictCalendar {

    private static final int MOST_EVENTS = 20_000;
    private static final int MOST_SERIES = 300;

    private final TitleRules rules;
    private final LocalDate today;
    private final ZoneId zone;

    /** @param zone where the district is: what the calendar says in other zones is turned into its days */
    public DistrictCalendar(MeetingSettings settings, LocalDate today, ZoneId zone) {
        this.rules = new TitleRules(settings);
        this.today = today;
        this.zone = zone;
    }

    /**
     * What was read.
     *
     * @param meetings by day
     * @param other how many events are no meetings by their titles
     */
    public record Reading(List<Event> meetings, int other) {}

    /** Reads it, or throws a {@link MeetingRefused} that says where the file is wrong. Part of a file is never read. */
    public Reading read(byte[] file) {
        var events = new ArrayList<DatedEvent>();
        for (Component component : parse(CalendarText.of(file)).getComponents(Component.VEVENT)) {
            events.add(new DatedEvent((VEvent) component, zone));
        }
        if (events.size() > MOST_EVENTS) {
            throw new MeetingRefused("The calendar has more than %,d events.".formatted(MOST_EVENTS));
        }
        var meant = new ArrayList<DatedEvent>();
        var changed = new HashMap<String, Map<LocalDate, DatedEvent>>();
        for (var event : events) {
            if (event.instead() == null) {
                meant.add(event);
            } else {
                changed.computeIfAbsent(event.uid(), uid -> new LinkedHashMap<>())
                        .put(event.instead(), event);
            }
        }
        var meetings = new ArrayList<Event>();
        latest(meant).forEach(event -> add(event, changed.getOrDefault(event.uid(), Map.of()), meetings));
        changed.values().stream().flatMap(each -> each.values().stream()).forEach(event -> add(event, meetings));
        var other = (int) events.stream()
                .filter(event -> rules.of(event.title()).isEmpty())
                .count();
        return new Reading(oneOfADay(meetings), other);
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (ParserException e) {
            throw new MeetingRefused(
                    "Line %,d can't be read as part of a calendar. Nothing was read.".formatted(e.getLineNo()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // The library throws many kinds for values that are none, and a file from outside may hold any.
            throw new MeetingRefused("The calendar holds dates or time zones that can't be read. Nothing was read.");
        }
    }

    /** Of several versions of one event the newest, as calendars send them again. */
    private List<DatedEvent> latest(List<DatedEvent> events) {
        var byUid = new LinkedHashMap<String, DatedEvent>();
        events.forEach(event ->
                byUid.merge(event.uid(), event, (one, other) -> one.sequence() > other.sequence() ? one : other));
        var meetings = byUid.values().stream()
                .filter(event -> rules.of(event.title()).isPresent())
                .toList();
        if (meetings.stream().filter(DatedEvent::repeats).count() > MOST_SERIES) {
            throw new MeetingRefused("More than %d series of meetings: make the words that choose them narrower."
                    .formatted(MOST_SERIES));
        }
        return meetings;
    }

    private void add(DatedEvent event, Map<LocalDate, DatedEvent> changed, List<Event> meetings) {
        if (event.isCalledOff()) {
            return;
        }
        var occasion = rules.of(event.title()).orElseThrow();
        try {
            if (event.repeats()) {
                event.days(today, today.plusYears(1)).stream()
                        .filter(day -> !changed.containsKey(day))
                        .forEach(day -> meetings.add(meeting(event, occasion, day, day.toString())));
            } else if (isAhead(event.day())) {
                meetings.add(meeting(event, occasion, event.day(), ""));
            }
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new MeetingRefused("“%s” has dates that can't be read. Nothing was read.".formatted(event.title()));
        }
    }

    /** One of a series that was changed by itself. */
    private void add(DatedEvent event, List<Event> meetings) {
        var day = event.day();
        if (!event.isCalledOff() && isAhead(day)) {
            rules.of(event.title())
                    .ifPresent(occasion -> meetings.add(meeting(event, occasion, day, event.instead() + "")));
        }
    }

    private boolean isAhead(LocalDate day) {
        return !day.isBefore(today) && !day.isAfter(today.plusYears(1));
    }

    /** @param which of a series, by the day on which it would have been */
    private static Event meeting(DatedEvent event, Occasion occasion, LocalDate day, String which) {
        var title = event.isPrivate() ? occasion.words() : event.title();
        return new Event(Sha256.ofAll(event.uid(), which), occasion, day, title);
    }

    /** A closed session before the open one is the same day's meeting: an edition is made for a day. */
    private static List<Event> oneOfADay(List<Event> meetings) {
        var first = new LinkedHashMap<List<Object>, Event>();
        meetings.stream()
                .sorted(Comparator.comparing(Event::day)
                        .thenComparing(Event::title)
                        .thenComparing(Event::key))
                .forEach(event -> first.putIfAbsent(List.of(event.occasion(), event.day()), event));
        return List.copyOf(first.values());
    }
}
