package org.chalkline.priorities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.access.Role;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Step;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.junit.jupiter.api.Test;

class ProposalWordsTest {

    private static final FiscalYear FY28 = new FiscalYear(2028);
    private static final Set<Role> CTO = Set.of(Role.CTO);
    private static final Set<Role> SUPERINTENDENT = Set.of(Role.SUPERINTENDENT);
    private static final Set<Role> BUSINESS = Set.of(Role.CABINET, Role.BUSINESS_OFFICIAL);

    @Test
    void eachRoleReadsFirstWhatWaitsForThem() {
        var all = List.of(
                at(ProposalState.DRAFT, 5), at(ProposalState.SUBMITTED, 4), at(ProposalState.FUNDING_CONFIRMED, 3));
        assertThat(waiting(all, SUPERINTENDENT)).isEqualTo("One proposal waits for your decision since Nov 3, 2026.");
        assertThat(waiting(all, BUSINESS))
                .isEqualTo("One proposal waits for you to confirm its funding since Nov 4, 2026.");
        assertThat(waiting(all, CTO)).isEqualTo("One draft waits for you to submit it since Nov 5, 2026.");
    }

    @Test
    void ofSeveralTheOldestIsTold() {
        var two = List.of(at(ProposalState.FUNDING_CONFIRMED, 9), at(ProposalState.FUNDING_CONFIRMED, 3));
        assertThat(waiting(two, SUPERINTENDENT))
                .isEqualTo("2 proposals wait for your decision, the oldest since Nov 3, 2026.");
    }

    @Test
    void whoHasNothingToDoReadsWhoHas() {
        assertThat(waiting(List.of(at(ProposalState.SUBMITTED, 4)), Set.of(Role.CABINET)))
                .isEqualTo("Nothing waits for you: “Next year” is with the chief business official.");
        assertThat(waiting(List.of(at(ProposalState.BENEFITS_REVIEWED, 4)), CTO))
                .isEqualTo("Nothing waits for you.");
        assertThat(waiting(List.of(), CTO)).isEqualTo("No list of priorities has been drafted yet.");
    }

    @Test
    void whoDraftedItIsNotOfferedToSayYesToIt() {
        var mine = at(ProposalState.SUBMITTED, 4);
        assertThat(ProposalWords.hadAHand(mine, "cto")).isTrue();
        assertThat(ProposalWords.hadAHand(mine, "business")).isFalse();
        assertThat(ProposalWords.withoutJudging(Step.of(
                        ProposalState.SUBMITTED, Set.of(Role.CTO, Role.BUSINESS_OFFICIAL, Role.SUPERINTENDENT))))
                .containsExactly(Step.WITHDRAW);
    }

    @Test
    void everyStateAndStepHasItsWords() {
        Arrays.stream(ProposalState.values())
                .forEach(state -> assertThat(ProposalWords.state(at(state, 3), ZoneOffset.UTC))
                        .contains("Nov 3, 2026"));
        Arrays.stream(Step.values())
                .forEach(step -> assertThat(ProposalWords.done(step)).isNotBlank());
    }

    private static String waiting(List<Proposal> proposals, Set<Role> roles) {
        return ProposalWords.waiting(proposals, roles, ZoneOffset.UTC);
    }

    private static Proposal at(ProposalState state, int day) {
        var district = new District("Small USD", Month.JULY, FY28, 100, 1, Percent.of(60), Map.of());
        return new Proposal(
                1,
                state,
                1,
                "cto",
                Instant.parse("2026-11-%02dT12:00:00Z".formatted(day)),
                ProposalContent.begin("Next year", List.of(FY28)),
                0,
                Portfolio.whole(1, district, Plan.EMPTY),
                null,
                List.of(),
                List.of(),
                Map.of(),
                null);
    }
}
