package org.chalkline.meetings.internal;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.briefings.ComingMeetings;
import org.chalkline.meetings.MeetingReader;
import org.springframework.stereotype.Component;

/** Offers the next meetings to whoever freezes an edition. */
@Component
class NextMeetings implements ComingMeetings {

    private static final int A_FEW = 12;

    private final MeetingReader meetings;

    NextMeetings(MeetingReader meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Coming> from(LocalDate day) {
        return meetings.from(day).stream()
                .limit(A_FEW)
                .map(meeting -> new Coming(meeting.occasion(), meeting.day(), meeting.title()))
                .toList();
    }
}
