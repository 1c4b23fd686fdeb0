package org.chalkline.comments.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.access.AccountName;
import org.chalkline.access.PeopleService;
import org.chalkline.access.Person;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.Risk;
import org.springframework.stereotype.Component;

/** Who may see a record and talk about it, and whom it concerns. */
@Component
class Circle {

    private final PeopleService people;
    private final CommentRepository comments;

    Circle(PeopleService people, CommentRepository comments) {
        this.people = people;
        this.comments = comments;
    }

    /** @param seen the picture of somebody who sees the record */
    List<Person> of(Portfolio seen, RecordKey record) {
        return people.everybody().stream()
                .filter(Person::talks)
                .filter(person -> sees(seen, person.audience(), record))
                .toList();
    }

    /** Who sees more than the one whose picture it is sees the record too; for the others it is narrowed. */
    private static boolean sees(Portfolio seen, Audience other, RecordKey record) {
        if (other.sees(seen.audience().clearance())) {
            return true;
        }
        return seen.once(List.of("narrowed", other), () -> seen.seenBy(other))
                .find(record)
                .isPresent();
    }

    /** Those of a circle who own the record or have said something of it. */
    Set<AccountName> concerned(List<Person> circle, PlanRecord record) {
        var wrote =
                new HashSet<>(comments.authors(record.key().kind(), record.key().code()));
        var owners = owners(record).map(String::strip).collect(Collectors.toSet());
        return circle.stream()
                .filter(person -> wrote.contains(person.name().text())
                        || owners.stream().anyMatch(person.displayName()::equalsIgnoreCase))
                .map(Person::name)
                .collect(Collectors.toSet());
    }

    private static Stream<String> owners(PlanRecord record) {
        return switch (record) {
            case Initiative it -> Stream.of(it.owner(), it.sponsor());
            case Risk it -> Stream.of(it.owner());
            case Link it -> Stream.of(it.author());
            default -> Stream.empty();
        };
    }
}
