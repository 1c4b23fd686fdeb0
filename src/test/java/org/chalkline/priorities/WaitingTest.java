package org.chalkline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chalkline.access.Role;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final Instant SINCE = Instant.parse("2026-11-03T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Optional<Waiting> of(ProposalState state, int version, Role role) {
        return Waiting.of(7, state, version, "Priorities", SINCE, Set.of(role));
    }

    @Test
    void eachStepWaitsForWhoTakesItAndIsWatchedByTheOthers() {
        assertThat(of(ProposalState.SUBMITTED, 1, Role.BUSINESS_OFFICIAL)
                        .orElseThrow()
                        .own())
                .isTrue();
        assertThat(of(ProposalState.SUBMITTED, 1, Role.SUPERINTENDENT)
                        .orElseThrow()
                        .own())
                .isFalse();
        assertThat(of(ProposalState.SUBMITTED, 1, Role.CTO).orElseThrow().own()).isFalse();
        var decision =
                of(ProposalState.FUNDING_CONFIRMED, 1, Role.SUPERINTENDENT).orElseThrow();
        assertThat(decision.own()).isTrue();
        assertThat(decision.address()).isEqualTo("priorities/7/decide");
        assertThat(of(ProposalState.FUNDING_CONFIRMED, 1, Role.BUSINESS_OFFICIAL)
                        .orElseThrow()
                        .own())
                .isFalse();
    }

    @Test
    void aDraftWaitsForItsDrafterOnlyWhenItCameBack() {
        assertThat(of(ProposalState.DRAFT, 1, Role.CTO)).isEmpty();
        assertThat(of(ProposalState.DRAFT, 2, Role.CTO)).isPresent();
        assertThat(of(ProposalState.DRAFT, 2, Role.BUSINESS_OFFICIAL)).isEmpty();
    }

    @Test
    void nothingWaitsForTheRestOfTheCabinet() {
        for (var state : ProposalState.values()) {
            assertThat(of(state, 2, Role.CABINET)).as(state.words()).isEmpty();
        }
    }

    @Test
    void anAcceptanceThatHasEndedNeedsANewDecisionAndOneThatEndsTodayStillHolds() {
        assertThat(Waiting.acceptance("Records lost", "K02", TODAY.minusDays(1), TODAY))
                .satisfies(it -> {
                    assertThat(it.own()).isTrue();
                    assertThat(it.needs()).isEqualTo("Its acceptance ended on Nov 23, 2026: it needs a new decision.");
                });
        assertThat(Waiting.acceptance("Records lost", "K02", TODAY, TODAY).needs())
                .isEqualTo("Its acceptance ends on Nov 24, 2026.");
    }
}
