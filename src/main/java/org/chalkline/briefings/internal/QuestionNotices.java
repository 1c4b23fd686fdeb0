package org.chalkline.briefings.internal;

import java.time.Clock;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Person;
import org.chalkline.access.Role;
import org.chalkline.access.StaffList;
import org.chalkline.briefings.QuestionStep;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells those who have something to do with a question, within the transaction of the step. Who sits on the board has no
 * inbox, see decision 0011: their own list of questions and the edition itself tell them.
 */
@Component
class QuestionNotices {

    private final StaffList staff;
    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    QuestionNotices(StaffList staff, CurrentReader reader, Clock clock, ApplicationEventPublisher events) {
        this.staff = staff;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
    }

    void asked(long question) {
        tell(question, "asks you to answer", Role.CTO);
    }

    void taken(long question, QuestionStep step) {
        switch (step) {
            case SEND -> tell(question, "asks you to clear the answer to", Role.SUPERINTENDENT);
            case CLEAR -> tell(question, "cleared the answer to", Role.CTO);
            case RETURN -> tell(question, "sent back the answer to", Role.CTO);
            case ANSWER, WITHDRAW -> {
                // Nobody waits for it.
            }
        }
    }

    private void tell(long question, String verb, Role role) {
        var those = staff.staff().stream()
                .filter(person -> person.roles().contains(role))
                .map(Person::name)
                .collect(Collectors.toSet());
        // An answer that is sent a second time is news again.
        var source = "question %d at %d".formatted(question, clock.millis());
        events.publishEvent(
                new Notice(those, NoticeKind.QUESTION, QuestionPlaces.subject(question), source, reader.name(), verb));
    }
}
