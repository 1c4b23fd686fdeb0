package org.chalkline.briefings.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.AccountName;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Person;
import org.chalkline.access.Role;
import org.chalkline.access.StaffList;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom a step concerns of it, within the transaction in which it is taken. */
@Component
class EditionNotices {

    private final EditionStore editions;
    private final StaffList staff;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    EditionNotices(EditionStore editions, StaffList staff, CurrentReader reader, ApplicationEventPublisher events) {
        this.editions = editions;
        this.staff = staff;
        this.reader = reader;
        this.events = events;
    }

    @EventListener
    void on(EditionAudited step) {
        switch (step.step()) {
            case SUBMIT -> tell(step, "asks you to approve", Role.SUPERINTENDENT);
            case APPROVE -> tell(step, "approved", Role.CTO);
            case RETURN -> tell(step, "sent back", Role.CTO);
            case PUBLISH -> tell(step, "published", Role.SUPERINTENDENT, Role.CABINET);
            case CHANGE, FREEZE, DISCARD, WITHDRAW -> {
                // Nobody waits for it.
            }
        }
    }

    private void tell(EditionAudited step, String verb, Role... roles) {
        // A second submission is news again.
        var source = "edition %d step %d"
                .formatted(step.edition(), editions.steps(step.edition()).size());
        events.publishEvent(new Notice(
                those(roles), NoticeKind.EDITION, EditionPlaces.subject(step.edition()), source, reader.name(), verb));
    }

    private Set<AccountName> those(Role... roles) {
        var wanted = Set.of(roles);
        return staff.staff().stream()
                .filter(person -> person.roles().stream().anyMatch(wanted::contains))
                .map(Person::name)
                .collect(Collectors.toSet());
    }
}
