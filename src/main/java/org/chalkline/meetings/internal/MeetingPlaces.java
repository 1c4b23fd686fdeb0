package org.chalkline.meetings.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.briefings.Occasion;
import org.chalkline.inbox.NoticePlaces;
import org.chalkline.inbox.NoticeSubject;
import org.chalkline.meetings.Meeting;
import org.chalkline.shell.RecordPlace;
import org.springframework.stereotype.Component;

/** Names meetings in reminders, and leads to where an edition is frozen for them. */
@Component
class MeetingPlaces implements NoticePlaces {

    private static final String KIND = "MEETING";

    private final CurrentReader reader;

    MeetingPlaces(CurrentReader reader) {
        this.reader = reader;
    }

    static NoticeSubject subject(Occasion occasion, LocalDate day) {
        return new NoticeSubject(KIND, occasion + " " + day);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, RecordPlace> places(Set<String> codes) {
        var result = new HashMap<String, RecordPlace>();
        // Nobody else freezes editions.
        if (reader.roles().contains(Role.CTO)) {
            codes.forEach(code -> place(code).ifPresent(place -> result.put(code, place)));
        }
        return result;
    }

    /** The kind of meeting and its day are nothing of the plan. */
    @Override
    public Map<String, RecordPlace> mailed(Set<String> codes) {
        return places(codes);
    }

    private static Optional<RecordPlace> place(String code) {
        var parts = code.split(" ", -1);
        return Arrays.stream(Occasion.values())
                .filter(occasion -> occasion.name().equals(parts[0]))
                .findFirst()
                .flatMap(occasion -> day(parts[parts.length - 1])
                        .map(day -> new RecordPlace(Meeting.within(occasion, day), freezeAddress(occasion, day))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static String freezeAddress(Occasion occasion, LocalDate day) {
        return "editions?freeze=%s&day=%s".formatted(occasion.name().toLowerCase(Locale.ROOT), day);
    }
}
