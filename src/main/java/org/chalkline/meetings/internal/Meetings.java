package org.chalkline.meetings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chalkline.access.CurrentReader;
import org.chalkline.meetings.Meeting;
import org.chalkline.meetings.MeetingChange;
import org.chalkline.meetings.MeetingReader;
import org.chalkline.meetings.MeetingRefused;
import org.chalkline.meetings.MeetingService;
import org.chalkline.meetings.MeetingsChanged;
import org.chalkline.shell.ScreenNews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Meetings implements MeetingService, MeetingReader {

    private final MeetingStore meetings;
    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ScreenNews news;

    Meetings(
            MeetingStore meetings,
            CurrentReader reader,
            Clock clock,
            ApplicationEventPublisher events,
            ScreenNews news) {
        this.meetings = meetings;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
        this.news = news;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Meeting> from(LocalDate day) {
        return meetings.from(day).stream()
                .map(MeetingRow::meeting)
                .filter(meeting -> meeting.occasion().isFor(reader.audience()))
                .toList();
    }

    @Override
    @Transactional
    public long add(MeetingChange meeting) {
        meetings.lock();
        requireSound(meeting);
        requireFree(meeting);
        var id = meetings.add(meeting, null, now());
        tell("Entered a meeting: " + Meeting.words(meeting.occasion(), meeting.day()));
        return id;
    }

    @Override
    @Transactional
    public void change(Meeting seen, MeetingChange changed) {
        meetings.lock();
        var row = require(seen.id());
        if (!row.meeting().equals(seen)) {
            throw new MeetingRefused("Somebody else has changed this meeting meanwhile. Look at it as it is now.");
        }
        if (row.key() != null) {
            throw new MeetingRefused("This meeting comes from the calendar: change it there.");
        }
        requireSound(changed);
        if (seen.occasion() != changed.occasion() || !seen.day().equals(changed.day())) {
            requireFree(changed);
        }
        meetings.change(seen.id(), changed, now());
        tell("Changed a meeting: " + seen.words() + ", now " + Meeting.words(changed.occasion(), changed.day()));
    }

    @Override
    @Transactional
    public void remove(long meeting) {
        meetings.lock();
        var row = require(meeting);
        meetings.remove(meeting);
        tell("Took a meeting off the list: " + row.meeting().words());
    }

    private MeetingRow require(long meeting) {
        return meetings.find(meeting).orElseThrow(() -> new MeetingRefused("This meeting is no longer on the list."));
    }

    private static void requireSound(MeetingChange meeting) {
        var problems = meeting.problems();
        if (!problems.isEmpty()) {
            throw new MeetingRefused(String.join(" ", problems));
        }
    }

    private void requireFree(MeetingChange meeting) {
        if (meetings.on(meeting.occasion(), meeting.day()).isPresent()) {
            throw new MeetingRefused(
                    "There is a %s already.".formatted(Meeting.within(meeting.occasion(), meeting.day())));
        }
    }

    /** In milliseconds, as it is kept. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void tell(String what) {
        events.publishEvent(MeetingAudited.setting(what));
        news.tellAfterCommit(new MeetingsChanged());
    }
}
