package org.chalkline.meetings.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.chalkline.access.DemoPerson;
import org.chalkline.briefings.Occasion;
import org.chalkline.meetings.MeetingChange;
import org.chalkline.meetings.MeetingReader;
import org.chalkline.meetings.MeetingService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Cedar Valley's next meetings: the two that the demo's editions are for, and those after them. */
@Component
@ConditionalOnProperty("chalkline.demo")
class DemoMeetings {

    private static final DemoPerson CTO = DemoPerson.of("cto");

    private final MeetingService service;
    private final MeetingReader meetings;
    private final Clock clock;

    DemoMeetings(MeetingService service, MeetingReader meetings, Clock clock) {
        this.service = service;
        this.meetings = meetings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void enter() {
        CTO.does(() -> {
            var today = LocalDate.now(clock);
            if (meetings.from(today).isEmpty()) {
                enter(Occasion.BOARD, today.plusWeeks(1), "Board of Education: regular meeting");
                enter(Occasion.CABINET, today.plusWeeks(2), "Superintendent's cabinet");
                enter(Occasion.CABINET, today.plusWeeks(4), "Superintendent's cabinet");
                enter(Occasion.BOARD, today.plusWeeks(5), "Board of Education: study session");
            }
        });
    }

    private void enter(Occasion occasion, LocalDate day, String title) {
        service.add(new MeetingChange(occasion, day, title));
    }
}
