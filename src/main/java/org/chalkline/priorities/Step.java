package org.chalkline.priorities;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chalkline.access.Role;

/**
 * What can be done with a proposal: from which states, and by whom. The one table that services refuse by and screens show
 * their buttons by.
 */
public enum Step {
    CHANGE("change the draft", Set.of(Role.CTO), ProposalState.DRAFT),
    SUBMIT("submit", Set.of(Role.CTO), ProposalState.DRAFT),
    DISCARD("give up", Set.of(Role.CTO), ProposalState.DRAFT),
    WITHDRAW("withdraw", Set.of(Role.CTO), ProposalState.SUBMITTED, ProposalState.FUNDING_CONFIRMED),
    CONFIRM_FUNDING(
            "confirm funding",
            Set.of(Role.BUSINESS_OFFICIAL),
            ProposalState.SUBMITTED,
            ProposalState.FUNDING_CONFIRMED),
    SUPPORT("support the list", Set.of(Role.CABINET), ProposalState.SUBMITTED, ProposalState.FUNDING_CONFIRMED),
    DISAGREE("disagree with the list", Set.of(Role.CABINET), ProposalState.SUBMITTED, ProposalState.FUNDING_CONFIRMED),
    RETURN("return", Set.of(Role.SUPERINTENDENT), ProposalState.SUBMITTED, ProposalState.FUNDING_CONFIRMED),
    DECIDE("decide", Set.of(Role.SUPERINTENDENT), ProposalState.FUNDING_CONFIRMED),
    SUPERSEDE(
            "decide anew",
            Set.of(Role.SUPERINTENDENT),
            ProposalState.DECIDED,
            ProposalState.BOARD_ITEM,
            ProposalState.IN_PROGRESS,
            ProposalState.BENEFITS_REVIEWED),
    ENTER_BOARD_ITEM(
            "enter the board item",
            Set.of(Role.CTO, Role.SUPERINTENDENT),
            ProposalState.DECIDED,
            ProposalState.BOARD_ITEM),
    START("start", Set.of(Role.CTO, Role.SUPERINTENDENT), ProposalState.BOARD_ITEM),
    FOLLOW_UP(
            "follow up a condition",
            Set.of(Role.CTO, Role.SUPERINTENDENT),
            ProposalState.DECIDED,
            ProposalState.BOARD_ITEM,
            ProposalState.IN_PROGRESS,
            ProposalState.BENEFITS_REVIEWED),
    REVIEW_BENEFITS("review benefits", Set.of(Role.CTO, Role.SUPERINTENDENT), ProposalState.IN_PROGRESS);

    private final String words;
    private final Set<Role> by;
    private final List<ProposalState> from;

    Step(String words, Set<Role> by, ProposalState... from) {
        this.words = words;
        this.by = EnumSet.copyOf(by);
        this.from = List.of(from);
    }

    /** Such as "submit". */
    public String words() {
        return words;
    }

    /** Whether it leads on from a state. Some steps need more, such as that nothing is decided yet. */
    public boolean isFrom(ProposalState state) {
        return from.contains(state);
    }

    /** Whether somebody of these roles takes it. */
    public boolean isFor(Collection<Role> roles) {
        return roles.stream().anyMatch(by::contains);
    }

    /** The steps that somebody of these roles may take in a state. */
    public static Set<Step> of(ProposalState state, Collection<Role> roles) {
        var steps = EnumSet.noneOf(Step.class);
        Arrays.stream(values())
                .filter(step -> step.isFrom(state) && step.isFor(roles))
                .forEach(steps::add);
        return steps;
    }
}
