package org.chalkline.meetings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.chalkline.meetings.CalendarPreview;
import org.chalkline.meetings.CalendarPreview.Kind;
import org.chalkline.meetings.CalendarPreview.Line;
import org.chalkline.meetings.MeetingChange;
import org.chalkline.meetings.MeetingRefused;
import org.chalkline.meetings.MeetingsChanged;
import org.chalkline.meetings.calendar.DistrictCalendar;
import org.chalkline.meetings.calendar.DistrictCalendar.Reading;
import org.chalkline.shared.AuditKind;
import org.chalkline.shell.ScreenNews;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares a calendar with the list and does what it says, for a person and for the rounds that fetch it. */
@Component
class CalendarIntake {

    private final MeetingStore meetings;
    private final SettingStore settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ScreenNews news;

    CalendarIntake(
            MeetingStore meetings,
            SettingStore settings,
            Clock clock,
            ApplicationEventPublisher events,
            ScreenNews news) {
        this.meetings = meetings;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
        this.news = news;
    }

    CalendarPreview preview(byte[] file) {
        var today = LocalDate.now(clock);
        var reading = new DistrictCalendar(settings.read(), today, clock.getZone()).read(file);
        return CalendarDifference.of(meetings.from(today), reading);
    }

    /**
     * Does what was previewed.
     *
     * @param by who, for the audit; null for whoever is signed in
     */
    @Transactional
    void apply(CalendarPreview preview, @Nullable String by) {
        meetings.lock();
        var now = CalendarDifference.of(
                meetings.from(LocalDate.now(clock)), new Reading(preview.events(), preview.other()));
        if (!now.equals(preview)) {
            throw new MeetingRefused("The meetings have changed meanwhile. Bring the calendar in again.");
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        preview.lines().stream().filter(line -> line.kind() == Kind.GONE).forEach(line -> apply(line, at));
        preview.lines().stream().filter(line -> line.kind() != Kind.GONE).forEach(line -> apply(line, at));
        if (!preview.changesNothing()) {
            events.publishEvent(
                    new MeetingAudited(AuditKind.IMPORT, "Meetings from the calendar: " + preview.sentence(), by));
            news.tellAfterCommit(new MeetingsChanged());
        }
    }

    private void apply(Line line, Instant at) {
        var event = line.after();
        switch (line.kind()) {
            case GONE -> meetings.remove(Objects.requireNonNull(line.before()).id());
            case NEW -> {
                var fresh = Objects.requireNonNull(event);
                meetings.add(new MeetingChange(fresh.occasion(), fresh.day(), fresh.title()), fresh.key(), at);
            }
            case MOVED, CHANGED ->
                meetings.change(Objects.requireNonNull(line.before()).id(), Objects.requireNonNull(event), at);
        }
    }
}
