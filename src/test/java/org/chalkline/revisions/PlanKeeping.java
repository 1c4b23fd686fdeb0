package org.chalkline.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.bench.LargeDistrict;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Plan;
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
    Heard heard;

    static class Heard {
        final List<PlanRevised> events = new ArrayList<>();

        @EventListener
        void hear(PlanRevised event) {
            events.add(event);
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void as(Role... roles) {
        var names = java.util.Arrays.stream(roles)
                .map(role -> "ROLE_" + role.name())
                .toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("tester", "", names));
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
    void whatIsWrittenIsReadAgainEveryField() {
        as(Role.CTO);
        var revision = writer.write(MarkedPlan.plan(), "First");
        assertThat(pictures.whole().revision()).isEqualTo(revision);
        assertThat(pictures.whole().plan()).isEqualTo(MarkedPlan.plan());
        assertThat(heard.events).last().isEqualTo(new PlanRevised(revision, "First"));
    }

    @Test
    @Order(3)
    void writingTheSameAgainLeavesThePlanAsItIs() {
        as(Role.CTO);
        writer.write(MarkedPlan.plan(), "Again");
        assertThat(pictures.whole().plan()).isEqualTo(MarkedPlan.plan());
    }

    @Test
    @Order(4)
    void aChangeThatFailsHalfwayLeavesThePlanAndItsRevision() {
        as(Role.CTO);
        var before = pictures.whole();
        var told = heard.events.size();
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
        assertThatThrownBy(() -> writer.write(broken, "Broken")).isInstanceOf(RuntimeException.class);
        assertThat(pictures.whole()).isSameAs(before);
        assertThat(heard.events).hasSize(told);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERINTENDENT", "CABINET", "BOARD"})
    @Order(5)
    void thoseWhoMayNotWriteAreRefused(Role role) {
        as(role);
        assertThatThrownBy(() -> writer.write(MarkedPlan.plan(), "No")).isInstanceOf(AccessDeniedException.class);
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
        Callable<Long> write = () -> {
            as(Role.CTO);
            return writer.write(
                    new Plan(
                            null,
                            MarkedPlan.plan().goals(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()),
                    "Race");
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            var revisions = new ArrayList<Long>();
            for (var done : pool.invokeAll(List.of(write, write, write, write))) {
                revisions.add(done.get());
            }
            assertThat(revisions).containsExactlyInAnyOrder(before + 1, before + 2, before + 3, before + 4);
        }
    }

    @Test
    @Order(8)
    void thePictureTakesFewStatementsWhateverTheNumberOfRows() {
        as(Role.CTO);
        writer.write(LargeDistrict.plan(27), "Large");
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
