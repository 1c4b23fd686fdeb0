package org.chalkline.briefings.internal;

import java.util.Objects;
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
            case PUBLISH -> tellReaders(step);
            case CHANGE, FREEZE, DISCARD, WITHDRAW -> {
                // Nobody waits for it.
            }
        }
    }

    /** Those who are cleared for its meeting, the board too, who have no inbox but may want mail. */
    private void tellReaders(EditionAudited step) {
        var all = editions.all();
        var occasion = all.stream()
                .filter(row -> row.number() == step.edition())
                .map(row -> row.content().occasion())
                .findFirst()
                .orElseThrow();
        var readers = staff.readers().stream()
                .filter(person -> occasion.isFor(person.audience()))
                .map(Person::name)
                .collect(Collectors.toSet());
        var again = all.stream().anyMatch(row -> Objects.equals(row.supersededBy(), step.edition()));
        tell(step, again ? "published, in place of an earlier edition," : "published", readers);
    }

    private void tell(EditionAudited step, String verb, Role... roles) {
        tell(step, verb, those(roles));
    }

    private void tell(EditionAudited step, String verb, Set<AccountName> whom) {
        // A second submission is news again.
        var source = "edition %d step %d"
                .formatted(step.edition(), editions.steps(step.edition()).size());
        events.publishEvent(new Notice(
                whom, NoticeKind.EDITION, EditionPlaces.subject(step.edition()), source, reader.name(), verb));
    }

    private Set<AccountName> those(Role... roles) {
        var wanted = Set.of(roles);
        return staff.staff().stream()
                .filter(person -> person.roles().stream().anyMatch(wanted::contains))
                .map(Person::name)
                .collect(Collectors.toSet());
    }
}
