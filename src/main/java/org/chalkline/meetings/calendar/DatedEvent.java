package org.chalkline.meetings.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.chalkline.meetings.MeetingRefused;
import org.jspecify.annotations.Nullable;

/** An event of a calendar, with its days as they are where the district is. */
final class DatedEvent {

    private static final int LONGEST_TITLE = 200;
    private static final Set<String> NOT_FOR_ALL = Set.of("PRIVATE", "CONFIDENTIAL");

    private final VEvent event;
    private final ZoneId zone;
    private final String title;
    private final @Nullable LocalDate instead;

    DatedEvent(VEvent event, ZoneId zone) {
        this.event = event;
        this.zone = zone;
        this.title = title(text(Property.SUMMARY));
        this.instead = date(Property.RECURRENCE_ID);
    }

    String title() {
        return title;
    }

    /** Names it and all its repetitions. */
    String uid() {
        var uid = text(Property.UID);
        return uid.isEmpty() ? "none " + title + " " + event.getProperty(Property.DTSTART) : uid;
    }

    int sequence() {
        var text = text(Property.SEQUENCE);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** The day of the series in whose place this one stands; null for what stands for itself. */
    @Nullable
    LocalDate instead() {
        return instead;
    }

    boolean isCalledOff() {
        return text(Property.STATUS).equalsIgnoreCase("CANCELLED") || TitleRules.isCalledOff(title);
    }

    boolean isPrivate() {
        return NOT_FOR_ALL.contains(text(Property.CLASS).toUpperCase(Locale.ROOT));
    }

    boolean repeats() {
        return has(Property.RRULE) || has(Property.RDATE);
    }

    private boolean has(String property) {
        return event.getProperty(property).isPresent();
    }

    LocalDate day() {
        var day = date(Property.DTSTART);
        if (day == null) {
            throw new MeetingRefused("“%s” has no day that can be read. Nothing was read.".formatted(title));
        }
        return day;
    }

    /** The days of a series, both ends included. */
    Set<LocalDate> days(LocalDate from, LocalDate until) {
        var days = new TreeSet<LocalDate>();
        day();
        // A day more at each end: the series counts in its own zone.
        var span = new Period<>(
                from.minusDays(1).atStartOfDay(zone), until.plusDays(2).atStartOfDay(zone));
        for (Period<?> each : event.calculateRecurrenceSet(span)) {
            var day = day(each.getStart());
            if (!day.isBefore(from) && !day.isAfter(until)) {
                days.add(day);
            }
        }
        return days;
    }

    private @Nullable LocalDate date(String property) {
        try {
            return event.getProperty(property)
                    .filter(DateProperty.class::isInstance)
                    .map(it -> day(((DateProperty<?>) it).getDate()))
                    .orElse(null);
        } catch (DateTimeException e) {
            throw new MeetingRefused(
                    "“%s” has a time zone or date that can't be read. Nothing was read.".formatted(title));
        }
    }

    private LocalDate day(Temporal start) {
        return switch (start) {
            case LocalDate day -> day;
            // Without a zone: the same on every clock.
            case LocalDateTime time -> time.toLocalDate();
            case ZonedDateTime time -> time.withZoneSameInstant(zone).toLocalDate();
            case OffsetDateTime time -> time.atZoneSameInstant(zone).toLocalDate();
            case Instant time -> time.atZone(zone).toLocalDate();
            default -> throw new DateTimeException("No day: " + start.getClass());
        };
    }

    private String text(String property) {
        return event.getProperty(property)
                .map(it -> it.getValue() == null ? "" : it.getValue())
                .orElse("");
    }

    private static String title(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return plain.length() <= LONGEST_TITLE ? plain : plain.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
