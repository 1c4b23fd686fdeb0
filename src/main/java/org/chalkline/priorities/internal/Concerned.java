package org.chalkline.priorities.internal;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.access.AccountName;
import org.chalkline.access.Person;
import org.chalkline.access.Role;
import org.chalkline.access.StaffList;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Risk;
import org.chalkline.priorities.Decision;
import org.springframework.stereotype.Component;

/** Whom a step or a decision concerns. */
@Component
class Concerned {

    private final StaffList staff;

    Concerned(StaffList staff) {
        this.staff = staff;
    }

    Set<AccountName> of(Role... roles) {
        var wanted = Set.of(roles);
        return those(person -> person.roles().stream().anyMatch(wanted::contains));
    }

    /** The superintendents who had no hand in it. */
    Set<AccountName> deciders(Collection<String> hands) {
        return those(person -> person.roles().contains(Role.SUPERINTENDENT)
                && !hands.contains(person.name().text()));
    }

    /** Who is named as owner or sponsor of what was decided, or has to meet its condition. */
    Set<AccountName> named(PlanRecord record, Decision decision) {
        var condition = decision.condition();
        var names = Stream.concat(owners(record), condition == null ? Stream.of() : Stream.of(condition.owner()))
                .map(String::strip)
                .collect(Collectors.toSet());
        return those(person -> names.stream().anyMatch(person.displayName()::equalsIgnoreCase));
    }

    private static Stream<String> owners(PlanRecord record) {
        return switch (record) {
            case Initiative it -> Stream.of(it.owner(), it.sponsor());
            case Risk it -> Stream.of(it.owner());
            default -> Stream.empty();
        };
    }

    private Set<AccountName> those(Predicate<Person> which) {
        return staff.staff().stream().filter(which).map(Person::name).collect(Collectors.toSet());
    }
}
