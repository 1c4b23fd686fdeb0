package org.chalkline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.chalkline.priorities.ProposalState.BENEFITS_REVIEWED;
import static org.chalkline.priorities.ProposalState.BOARD_ITEM;
import static org.chalkline.priorities.ProposalState.DECIDED;
import static org.chalkline.priorities.ProposalState.DISCARDED;
import static org.chalkline.priorities.ProposalState.DRAFT;
import static org.chalkline.priorities.ProposalState.FUNDING_CONFIRMED;
import static org.chalkline.priorities.ProposalState.IN_PROGRESS;
import static org.chalkline.priorities.ProposalState.SUBMITTED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.access.Role;
import org.chalkline.priorities.BoardItem.Result;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/**
 * Each step in each state as each role: those that domain.md allows are taken, and all others are refused by the services and
 * change nothing. On each database: see the two classes that extend this one.
 */
abstract class StepCases extends PriorityFixture {

    /** Who may do what from where, written down by hand. */
    private static final Map<ProposalState, Map<Role, Set<Step>>> MAY = Map.of(
            DRAFT, Map.of(Role.CTO, Set.of(Step.CHANGE, Step.SUBMIT, Step.DISCARD)),
            SUBMITTED,
                    Map.of(
                            Role.CTO, Set.of(Step.WITHDRAW),
                            Role.CABINET, Set.of(Step.SUPPORT, Step.DISAGREE),
                            Role.BUSINESS_OFFICIAL, Set.of(Step.CONFIRM_FUNDING, Step.SUPPORT, Step.DISAGREE),
                            Role.SUPERINTENDENT, Set.of(Step.RETURN)),
            FUNDING_CONFIRMED,
                    Map.of(
                            Role.CTO, Set.of(Step.WITHDRAW),
                            Role.CABINET, Set.of(Step.SUPPORT, Step.DISAGREE),
                            Role.BUSINESS_OFFICIAL, Set.of(Step.CONFIRM_FUNDING, Step.SUPPORT, Step.DISAGREE),
                            Role.SUPERINTENDENT, Set.of(Step.RETURN, Step.DECIDE)),
            DECIDED,
                    Map.of(
                            Role.CTO, Set.of(Step.ENTER_BOARD_ITEM, Step.FOLLOW_UP),
                            Role.SUPERINTENDENT, Set.of(Step.ENTER_BOARD_ITEM, Step.FOLLOW_UP, Step.SUPERSEDE)),
            BOARD_ITEM,
                    Map.of(
                            Role.CTO, Set.of(Step.ENTER_BOARD_ITEM, Step.START, Step.FOLLOW_UP),
                            Role.SUPERINTENDENT,
                                    Set.of(Step.ENTER_BOARD_ITEM, Step.START, Step.FOLLOW_UP, Step.SUPERSEDE)),
            IN_PROGRESS,
                    Map.of(
                            Role.CTO, Set.of(Step.FOLLOW_UP, Step.REVIEW_BENEFITS),
                            Role.SUPERINTENDENT, Set.of(Step.FOLLOW_UP, Step.REVIEW_BENEFITS, Step.SUPERSEDE)),
            BENEFITS_REVIEWED,
                    Map.of(
                            Role.CTO, Set.of(Step.FOLLOW_UP),
                            Role.SUPERINTENDENT, Set.of(Step.FOLLOW_UP, Step.SUPERSEDE)),
            DISCARDED, Map.of());

    @Test
    void eachStepIsTakenByThoseAloneWhoMayFromWhereItLeadsOn() {
        var wrong = new ArrayList<String>();
        for (var state : ProposalState.values()) {
            for (var role : Role.values()) {
                var may = MAY.getOrDefault(state, Map.of()).getOrDefault(role, Set.of());
                var id = in(state);
                Arrays.stream(Step.values())
                        .filter(step -> !may.contains(step))
                        .forEach(step -> refused(state, role, step, id, wrong));
                may.forEach(step -> taken(state, role, step, wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void refused(ProposalState state, Role role, Step step, long id, List<String> wrong) {
        var before = proposal(id);
        var thrown = attempt(role, step, id);
        if (!(thrown instanceof AccessDeniedException) && !(thrown instanceof PriorityRefused)) {
            wrong.add("%s as %s in %s: %s".formatted(step, role, state, thrown));
        }
        var after = proposal(id);
        if (after.state() != before.state()
                || !after.steps().equals(before.steps())
                || !after.content().equals(before.content())
                || !after.decisions().equals(before.decisions())) {
            wrong.add("%s as %s in %s was refused and changed something".formatted(step, role, state));
        }
    }

    private void taken(ProposalState state, Role role, Step step, List<String> wrong) {
        var thrown = attempt(role, step, in(state));
        if (thrown != null) {
            wrong.add("%s as %s in %s: %s".formatted(step, role, state, thrown));
        }
    }

    @org.jspecify.annotations.Nullable
    private Throwable attempt(Role role, Step step, long id) {
        var proposal = proposal(id);
        var content = proposal.content();
        var number = proposal.decisions().values().stream()
                .mapToLong(kept -> kept.decision().number())
                .findFirst()
                .orElse(0);
        if (role == Role.BUSINESS_OFFICIAL) {
            asBusinessOfficial();
        } else {
            as(role == Role.SUPERINTENDENT ? "superintendent" : "somebody as " + role, role);
        }
        return catchThrowable(() -> {
            switch (step) {
                case CHANGE ->
                    proposals.change(
                            id, content, content.withItems(content.items().reversed()));
                case SUBMIT -> proposals.submit(id, content);
                case DISCARD -> proposals.discard(id);
                case WITHDRAW -> proposals.withdraw(id, proposal.version(), "Not yet");
                case CONFIRM_FUNDING -> fundings.confirm(id, proposal.version(), answers(id));
                case SUPPORT -> positions.support(id, proposal.version());
                case DISAGREE -> positions.disagree(id, proposal.version(), "Not now");
                case RETURN -> decisions.sendBack(id, proposal.version(), "Not like this");
                case DECIDE -> decisions.decide(id, proposal.version(), Map.of(OPEN, Verdict.APPROVE), signature());
                case SUPERSEDE -> decisions.supersede(number, Verdict.APPROVE, signature());
                case ENTER_BOARD_ITEM -> proposals.enterBoardItem(id, boardItem(Result.CARRIED));
                case START -> proposals.start(id);
                case FOLLOW_UP -> proposals.followUp(number, true, "Done");
                case REVIEW_BENEFITS -> proposals.reviewBenefits(number, review());
            }
        });
    }

    /** A proposal that stands in a state; what is approved in it has a condition. */
    private long in(ProposalState state) {
        return switch (state) {
            case DRAFT -> drafted(OPEN, CLOSED);
            case SUBMITTED -> submitted(OPEN, CLOSED);
            case FUNDING_CONFIRMED -> confirmed(OPEN, CLOSED);
            case DECIDED -> decided(OPEN);
            case BOARD_ITEM -> beforeTheBoard(OPEN);
            case IN_PROGRESS -> inProgress(OPEN);
            case BENEFITS_REVIEWED -> reviewed(OPEN);
            case DISCARDED -> discarded(OPEN);
        };
    }
}
