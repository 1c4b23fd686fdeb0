package org.chalkline.ratings.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chalkline.access.Named;
import org.chalkline.access.RoleNames;
import org.chalkline.judgment.Comparisons;
import org.chalkline.judgment.Preference;
import org.chalkline.ratings.RatingService;
import org.chalkline.ratings.RoundKind;
import org.chalkline.ratings.RoundService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the demo's cabinet judge, through the same services as everybody, so that the group's pages have a group. */
@Component
@ConditionalOnProperty("chalkline.demo")
class DemoRatings {

    /** How many pairs and links the one who signs in as "cabinet" finds judged: enough to go on from. */
    private static final int BEGUN_PAIRS = 11;

    private static final int BEGUN_LINKS = 12;

    /** Each with their own leaning: what the eight goals weigh for them. */
    private static final List<Person> PEOPLE = List.of(
            new Person("cto", "Technology chief", RoleNames.CTO, 7, 6, 5, 4, 6, 6, 4, 3),
            new Person("superintendent", "Superintendent", RoleNames.SUPERINTENDENT, 9, 7, 6, 5, 6, 5, 4, 3),
            new Person("Maria Delgado", "Maria Delgado", RoleNames.CABINET, 9, 8, 5, 5, 3, 2, 4, 3),
            new Person("Priya Raman", "Priya Raman", RoleNames.CABINET, 5, 5, 4, 3, 4, 9, 4, 2),
            new Person("Dale Kowalski", "Dale Kowalski", RoleNames.CABINET, 5, 4, 3, 5, 9, 4, 3, 3),
            new Person("Helen Strand", "Helen Strand", RoleNames.CABINET, 7, 6, 4, 4, 5, 3, 8, 3),
            new Person("cabinet", "Cabinet member", RoleNames.CABINET, 6, 6, 4, 5, 5, 4, 4, 5));

    private final RatingService ratings;
    private final RoundService rounds;
    private final TransactionTemplate transaction;

    DemoRatings(RatingService ratings, RoundService rounds, TransactionTemplate transaction) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.transaction = transaction;
    }

    private record Person(String name, String person, String role, List<Integer> leanings)
            implements AuthenticatedPrincipal, Named {

        Person(String name, String person, String role, Integer... leanings) {
            this(name, person, role, List.of(leanings));
        }

        @Override
        public String getName() {
            return name;
        }

        /** What the goal at a place weighs for this person; a plan may have more goals than the demo's. */
        double leaning(int place) {
            return leanings.get(place % leanings.size());
        }
    }

    /** When the demo's plan is in, which the application waits for before it is ready. */
    @EventListener(ApplicationReadyEvent.class)
    void judge() {
        as(PEOPLE.getFirst(), cto -> {
            if (ratings.rounds().isEmpty()) {
                rounds.open(RoundKind.LINK_STRENGTHS, "Link strengths, November 2026");
                rounds.open(RoundKind.GOAL_WEIGHTS, "Goal weights, November 2026");
            }
        });
        PEOPLE.forEach(person -> as(person, this::judge));
    }

    private void judge(Person person) {
        for (var round : ratings.rounds()) {
            var begun = person.getName().equals("cabinet");
            if (!round.isOpen()) {
                continue;
            }
            if (round.kind() == RoundKind.GOAL_WEIGHTS) {
                pairs(round.id(), person, begun ? BEGUN_PAIRS : Integer.MAX_VALUE);
            } else {
                links(round.id(), person, begun ? BEGUN_LINKS : Integer.MAX_VALUE);
            }
        }
    }

    private void pairs(long round, Person person, int most) {
        var seen = ratings.goals(round).orElseThrow();
        if (seen.mine().judged() > 0) {
            return;
        }
        Comparisons.pairs(seen.goals().size()).stream().limit(most).forEach(pair -> {
            var first = person.leaning(pair.first());
            var second = person.leaning(pair.second());
            // A little more than the leaning says, here and there: people are not perfectly consistent.
            var more = (pair.first() * 3 + pair.second() * 5 + person.name().length()) % 4 == 0 ? 1.6 : 1;
            ratings.compare(
                    round,
                    seen.goals().get(pair.first()).id(),
                    seen.goals().get(pair.second()).id(),
                    Preference.nearest(Math.pow(first / second, 1.5) * more));
        });
    }

    private void links(long round, Person person, int most) {
        var seen = ratings.links(round).orElseThrow();
        if (seen.rated() > 0) {
            return;
        }
        IntStream.range(0, Math.min(most, seen.links().size())).forEach(i -> {
            var link = seen.links().get(i);
            var mood = (i * 7 + (int) person.leaning(i) * 5) % 13;
            var now = link.link().strength().points();
            // Most of them find every ninth link weaker than the plan says, if it claims more than an indirect one.
            var doubt = i % 9 == 4 && now > 1 && person.name().length() != 3 ? -1 : 0;
            var change = doubt + (mood == 0 ? 1 : mood == 5 || mood == 9 ? -1 : 0);
            ratings.rate(round, link.key(), Math.clamp(now + change, 0, 3));
        });
    }

    private void as(Person person, Consumer<Person> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, "", AuthorityUtils.createAuthorityList("ROLE_" + person.role())));
        SecurityContextHolder.setContext(context);
        try {
            transaction.executeWithoutResult(status -> work.accept(person));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
