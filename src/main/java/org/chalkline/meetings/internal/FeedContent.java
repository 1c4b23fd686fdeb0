package org.chalkline.meetings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.FrozenDays;
import org.chalkline.briefings.FrozenDays.FrozenDay;
import org.chalkline.meetings.Meeting;
import org.chalkline.meetings.MeetingReader;
import org.chalkline.meetings.calendar.MeetingsCalendar;
import org.chalkline.meetings.calendar.MeetingsCalendar.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the calendar of the signed-in person shows: the meetings that they are cleared for, a link to what is published for
 * them, and for the technology chief when to freeze. Nothing of what editions hold, not even their titles.
 */
@Component
class FeedContent {

    private static final Period BACK = Period.ofMonths(6);

    private final MeetingReader meetings;
    private final EditionReader editions;
    private final FrozenDays frozen;
    private final SettingStore settings;
    private final CurrentReader reader;
    private final Clock clock;
    private final String site;

    FeedContent(
            MeetingReader meetings,
            EditionReader editions,
            FrozenDays frozen,
            SettingStore settings,
            CurrentReader reader,
            Clock clock,
            @Value("${chalkline.address:}") String site) {
        this.meetings = meetings;
        this.editions = editions;
        this.frozen = frozen;
        this.settings = settings;
        this.reader = reader;
        this.clock = clock;
        this.site = site.isEmpty() || site.endsWith("/") ? site : site + "/";
    }

    String calendar() {
        var since = LocalDate.now(clock).minus(BACK);
        var listed = meetings.from(since);
        var published = published(since);
        var entries = new ArrayList<Entry>();
        var known = new HashSet<FrozenDay>();
        listed.forEach(meeting -> {
            var day = new FrozenDay(meeting.occasion(), meeting.day());
            known.add(day);
            entries.add(meeting(meeting, published.get(day)));
        });
        published.forEach((day, edition) -> {
            if (!known.contains(day)) {
                entries.add(entry(
                        "edition-" + edition.number(),
                        day.day(),
                        edition.content().meeting(),
                        edition));
            }
        });
        if (reader.roles().contains(Role.CTO)) {
            entries.addAll(toFreeze(listed));
        }
        return MeetingsCalendar.of("Chalkline: meetings", entries);
    }

    private Map<FrozenDay, Edition.Listed> published(LocalDate since) {
        // In an order that stays.
        var result = new LinkedHashMap<FrozenDay, Edition.Listed>();
        editions.editions().stream()
                .filter(it -> it.state() == EditionState.PUBLISHED
                        && !it.content().meets().isBefore(since))
                .forEach(it -> result.put(
                        new FrozenDay(it.content().occasion(), it.content().meets()), it));
        return result;
    }

    private Entry meeting(Meeting meeting, Edition.@Nullable Listed edition) {
        return edition == null
                ? new Entry(
                        uid("meeting-" + meeting.id()),
                        meeting.day(),
                        meeting.title(),
                        "",
                        "",
                        false,
                        meeting.changedAt())
                : entry("meeting-" + meeting.id(), meeting.day(), meeting.title(), edition);
    }

    private Entry entry(String name, LocalDate day, String title, Edition.Listed edition) {
        var link = site.isEmpty() ? "" : site + "editions/" + edition.number();
        var words = "An edition is published for this meeting." + (link.isEmpty() ? "" : " " + link);
        return new Entry(uid(name), day, title, words, link, false, edition.since());
    }

    private List<Entry> toFreeze(List<Meeting> listed) {
        var done = frozen.frozen();
        var before = settings.remindDays();
        return listed.stream()
                .filter(meeting -> !meeting.day().isBefore(LocalDate.now(clock))
                        && !done.contains(new FrozenDay(meeting.occasion(), meeting.day())))
                .map(meeting -> freeze(meeting, meeting.day().minusDays(before), meeting.changedAt()))
                .toList();
    }

    private Entry freeze(Meeting meeting, LocalDate on, Instant changedAt) {
        var link = site.isEmpty() ? "" : site + MeetingPlaces.freezeAddress(meeting.occasion(), meeting.day());
        return new Entry(
                uid("freeze-" + meeting.id()),
                on,
                "Freeze the edition: " + Meeting.within(meeting.occasion(), meeting.day()),
                link,
                link,
                true,
                changedAt);
    }

    private static String uid(String name) {
        return name + "@chalkline";
    }
}
