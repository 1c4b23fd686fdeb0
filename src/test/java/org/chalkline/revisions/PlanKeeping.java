package org.chalkline.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.bench.LargeDistrict;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.shared.Visibility;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What each database promises: see the two classes that extend this one. */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import(PlanKeeping.Heard.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class PlanKeeping {

    private static final int STATEMENTS = 15;

    @Autowired
    PlanWriter writer;

    @Autowired
    PictureService pictures;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Heard heard;

    static class Heard {
        final BlockingQueue<PlanRevised> events = new LinkedBlockingQueue<>();

        @EventListener
        void hear(PlanRevised event) {
            events.add(event);
        }

        PlanRevised next() throws InterruptedException {
            return java.util.Objects.requireNonNull(events.poll(10, TimeUnit.SECONDS));
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void as(Role... roles) {
        // The business official is a member of the cabinet, as accounts see to.
        var names = java.util.Arrays.stream(roles)
                .flatMap(role -> role == Role.BUSINESS_OFFICIAL
                        ? java.util.stream.Stream.of(role, Role.CABINET)
                        : java.util.stream.Stream.of(role))
                .map(role -> "ROLE_" + role.name())
                .toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("tester", "", names));
    }

    /** The picture from what is kept: a revision that this process knows nothing of makes it read everything anew. */
    static Portfolio readAgain(PictureService pictures, JdbcTemplate database) {
        database.update(
                "insert into plan_revision (number, cause, author, made_at, origin)"
                        + " values (?, 'Nightly import', 'system', current_timestamp, 'IMPORT')",
                pictures.whole().revision() + 1);
        return pictures.whole();
    }

    @Test
    @Order(1)
    void anEmptyDatabaseIsAnEmptyPlan() {
        as(Role.CTO);
        assertThat(pictures.whole().plan()).isEqualTo(Plan.EMPTY);
        assertThat(pictures.whole().district().name()).isEqualTo("Your district");
    }

    @Test
    @Order(2)
    void whatIsWrittenIsReadAgainEveryField() throws InterruptedException {
        as(Role.CTO);
        var revision = writer.write(PlanChange.put(MarkedPlan.plan()), Cause.byHand("First"));
        assertThat(pictures.whole().revision()).isEqualTo(revision);
        assertThat(pictures.whole().plan()).isEqualTo(MarkedPlan.plan());
        assertThat(readAgain(pictures, database).plan()).isEqualTo(MarkedPlan.plan());
        assertThat(heard.next().revision())
                .extracting(Revision::number, Revision::author, Revision::cause)
                .containsExactly(revision, "tester", Cause.byHand("First"));
        assertThat(heard.next().revision().cause().words()).isEqualTo("Nightly import");
    }

    @Test
    @Order(3)
    void writingTheSameAgainLeavesThePlanAsItIs() {
        as(Role.CTO);
        var before = pictures.whole();
        writer.write(PlanChange.put(MarkedPlan.plan()), Cause.byHand("Again"));
        assertThat(pictures.whole()).isSameAs(before);
    }

    @Test
    @Order(4)
    void aChangeThatFailsHalfwayLeavesThePlanAndItsRevision() {
        as(Role.CTO);
        var before = pictures.whole();
        var link = before.links().getFirst();
        var dangling = new Link(
                new InitiativeId("nothing"),
                new GoalId("nothing"),
                link.strength(),
                link.rationale(),
                link.evidence(),
                link.evidenceDetail(),
                link.author(),
                link.reviewedOn(),
                link.visibility());
        var plan = LargeDistrict.plan(1);
        var broken = new Plan(
                null, plan.goals(), List.of(), plan.initiatives(), List.of(dangling), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> writer.write(PlanChange.put(broken), Cause.byHand("Broken")))
                .isInstanceOf(RuntimeException.class);
        assertThat(pictures.whole()).isSameAs(before);
        assertThat(heard.events).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERINTENDENT", "CABINET", "BOARD"})
    @Order(5)
    void thoseWhoMayNotWriteAreRefused(Role role) {
        as(role);
        assertThatThrownBy(() -> writer.write(PlanChange.put(MarkedPlan.plan()), Cause.byHand("No")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pictures.whole()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Order(5)
    void anAdministratorReadsNothingOfThePlanAndNobodyReadsNothing() {
        as(Role.ADMIN);
        assertThatThrownBy(() -> pictures.current()).isInstanceOf(AccessDeniedException.class);
        signOut();
        assertThatThrownBy(() -> pictures.current()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    @Order(6)
    void eachReaderGetsThePictureOfTheHighestRoleHeld() {
        as(Role.BOARD);
        assertThat(pictures.current().audience().clearance()).isEqualTo(Visibility.BOARD);
        as(Role.BOARD, Role.CABINET);
        assertThat(pictures.current().audience().clearance()).isEqualTo(Visibility.CABINET);
    }

    @Test
    @Order(7)
    void writersAtOnceEachMakeARevision() throws Exception {
        as(Role.CTO);
        var before = pictures.whole().revision();
        Function<Integer, Callable<Long>> write = number -> () -> {
            as(Role.CTO);
            var goal = RecordValues.with(MarkedPlan.plan().goals().getFirst(), Map.of("title", "Race " + number));
            return writer.write(PlanChange.put(Plan.of(List.of(goal))), Cause.byHand("Race"));
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            var revisions = new ArrayList<Long>();
            for (var done : pool.invokeAll(Stream.of(1, 2, 3, 4).map(write).toList())) {
                revisions.add(done.get());
            }
            assertThat(revisions).containsExactlyInAnyOrder(before + 1, before + 2, before + 3, before + 4);
        }
    }

    @Test
    @Order(7)
    void aRevisionOfAnotherProcessIsToldToo() throws InterruptedException {
        heard.events.clear();
        as(Role.CTO);
        var other = pictures.whole().revision() + 1;
        readAgain(pictures, database);
        assertThat(heard.next().revision().number()).isEqualTo(other);
    }

    @Test
    @Order(8)
    void thePictureTakesFewStatementsWhateverTheNumberOfRows() {
        as(Role.CTO);
        writer.write(PlanChange.put(LargeDistrict.plan(27)), Cause.byHand("Large"));
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        var picture = pictures.whole();
        assertThat(picture.lines()).hasSizeGreaterThanOrEqualTo(LargeDistrict.LINES);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(STATEMENTS);
        statistics.clear();
        pictures.whole();
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }
}
