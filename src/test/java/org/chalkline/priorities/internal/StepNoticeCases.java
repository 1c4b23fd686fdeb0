package org.chalkline.priorities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chalkline.access.Role;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.InboxService;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.portfolio.RiskId;
import org.chalkline.priorities.Verdict;
import org.chalkline.priorities.Waiting;
import org.junit.jupiter.api.Test;

/** Who is told of steps and decisions, and who is reminded, on whichever database. */
abstract class StepNoticeCases extends StepNoticeFixture {

    private static final Duration PERIOD = Duration.ofDays(5);
    private static final RiskId RISK = new RiskId("K02");

    @Test
    void eachStepIsToldToThoseWhoActNext() {
        var id = confirmed();
        beBusiness();
        assertThat(told()).containsExactly("Technology chief submitted");
        beSuperintendent();
        assertThat(told()).containsExactly("Chief business official answered for the funding of");
        decisions.sendBack(id, 1, "Start with the schools");
        be("cto", Role.CTO);
        assertThat(told()).containsExactly("Superintendent sent back");
        be("cabinet", Role.CABINET);
        assertThat(told()).isEmpty();
    }

    @Test
    void aDecisionIsToldToTheDrafterAndToTheOwnersOfTheWork() {
        be("cto", Role.CTO);
        var work = pictures.current().initiative(WORK).orElseThrow();
        var owner = account(work.owner());
        var id = confirmed();
        beSuperintendent();
        decisions.decide(id, 1, Map.of(WORK, Verdict.APPROVE), SIGNATURE);
        be("cto", Role.CTO);
        assertThat(told()).containsExactly("Superintendent decided on");
        be(owner.text(), Role.CABINET);
        assertThat(toldOf("INITIATIVE", WORK.code())).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(NoticeKind.DECISION);
            assertThat(entry.title()).isEqualTo(work.title());
            assertThat(entry.verb()).isEqualTo("decided on");
        });
    }

    @Test
    void aWithdrawalReachesThoseWhoWereToldUnderTheTitleTheySaw() {
        var id = confirmed();
        be("cto", Role.CTO);
        proposals.withdraw(id, 1, "Prices have changed");
        beSuperintendent();
        assertThat(told()).contains("Technology chief withdrew");
        beBusiness();
        assertThat(told()).contains("Technology chief withdrew");
        assertThat(inbox.page(new InboxFilter(false, NoticeKind.PROPOSAL), InboxService.NEWEST, 1)
                        .entries()
                        .getFirst()
                        .address())
                .as("they may not see the draft that it has become")
                .isEqualTo("priorities");
    }

    @Test
    void whatWaitsTooLongRemindsOnceInEachPeriodWhoeverItWaitsFor() {
        var id = submitted();
        lookLater(PERIOD.minusSeconds(1));
        beBusiness();
        assertThat(told()).hasSize(1);
        lookLater(Duration.ofSeconds(1));
        lookLater(Duration.ZERO);
        beBusiness();
        assertThat(told()).hasSize(2).first().isEqualTo("Chalkline reminds you to confirm the funding of");
        lookLater(PERIOD);
        beBusiness();
        assertThat(told()).hasSize(3);
        beSuperintendent();
        assertThat(told()).isEmpty();
        decisions.sendBack(id, 1, "Not now");
        lookLater(PERIOD.multipliedBy(2));
        beBusiness();
        assertThat(told()).as("nothing waits any more").hasSize(3);
    }

    @Test
    void ofManyProcessesOneReminds() throws Exception {
        confirmed();
        clock.advance(PERIOD);
        try (var processes = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> round = () -> {
                reminders.remind();
                return true;
            };
            for (var done : processes.invokeAll(List.of(round, round, round, round, round, round))) {
                assertThat(done.get()).isTrue();
            }
        }
        beSuperintendent();
        assertThat(told())
                .containsExactly(
                        "Chalkline reminds you to decide on", "Chief business official answered for the funding of");
    }

    @Test
    void anAcceptanceComesBackBeforeItEndsAndWhenItHasEnded() {
        beSuperintendent();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        decisions.accept(RISK, "It costs more than it may", today.plusDays(60), SIGNATURE);
        var before = toldOf("RISK", RISK.code()).size();
        lookLater(Duration.ofDays(29));
        beSuperintendent();
        assertThat(toldOf("RISK", RISK.code())).hasSize(before);
        assertThat(acceptances()).isEmpty();
        lookLater(Duration.ofDays(2));
        lookLater(Duration.ofDays(1));
        beSuperintendent();
        assertThat(toldOf("RISK", RISK.code())).hasSize(before + 1);
        assertThat(acceptances()).hasSize(1).allMatch(it -> it.needs().startsWith("Its acceptance ends on"));
        lookLater(Duration.ofDays(29));
        beSuperintendent();
        assertThat(toldOf("RISK", RISK.code()))
                .hasSize(before + 2)
                .first()
                .satisfies(entry -> assertThat(entry.verb()).contains("has ended"));
        assertThat(acceptances()).hasSize(1).allMatch(Waiting::own);
        decisions.accept(RISK, "Still so", today.plusYears(1), SIGNATURE);
        assertThat(acceptances()).isEmpty();
    }

    private List<Waiting> acceptances() {
        return waiting.waiting().stream()
                .filter(it -> it.address().startsWith("risks/" + RISK.code()))
                .toList();
    }

    @Test
    void periodsAreWholeAndNoneHasPassedAtOnce() {
        var since = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(Reminders.period(since, since, PERIOD)).isZero();
        assertThat(Reminders.period(since, since.minusSeconds(1), PERIOD)).isZero();
        assertThat(Reminders.period(since, since.plus(PERIOD), PERIOD)).isOne();
        assertThat(Reminders.period(since, since.plus(PERIOD.multipliedBy(3)).minusSeconds(1), PERIOD))
                .isEqualTo(2);
        assertThat(Reminders.period(since, since.plus(PERIOD), Duration.ZERO)).isZero();
    }
}
