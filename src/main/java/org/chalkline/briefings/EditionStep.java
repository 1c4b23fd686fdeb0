package org.chalkline.briefings;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.chalkline.access.Role;

/** What can be done with an edition, from which state and by whom: services refuse and screens show buttons by it. */
public enum EditionStep {
    CHANGE("change the draft", Role.CTO, EditionState.DRAFT, EditionState.DRAFT),
    FREEZE("freeze anew", Role.CTO, EditionState.DRAFT, EditionState.DRAFT),
    DISCARD("give up", Role.CTO, EditionState.DRAFT, EditionState.DISCARDED),
    SUBMIT("submit", Role.CTO, EditionState.DRAFT, EditionState.SUBMITTED),
    WITHDRAW("withdraw", Role.CTO, EditionState.SUBMITTED, EditionState.DRAFT),
    APPROVE("approve", Role.SUPERINTENDENT, EditionState.SUBMITTED, EditionState.APPROVED),
    RETURN("send back", Role.SUPERINTENDENT, EditionState.SUBMITTED, EditionState.DRAFT),
    PUBLISH("publish", Role.CTO, EditionState.APPROVED, EditionState.PUBLISHED);

    private final String words;
    private final Role by;
    private final EditionState from;
    private final EditionState to;

    EditionStep(String words, Role by, EditionState from, EditionState to) {
        this.words = words;
        this.by = by;
        this.from = from;
        this.to = to;
    }

    /** Such as "submit". */
    public String words() {
        return words;
    }

    /** Where it leads. */
    public EditionState to() {
        return to;
    }

    /** Whether it leads on from a state. */
    public boolean isFrom(EditionState state) {
        return from == state;
    }

    /** Whether somebody of these roles takes it. */
    public boolean isFor(Collection<Role> roles) {
        return roles.contains(by);
    }

    /** The steps that somebody of these roles may take in a state. */
    public static Set<EditionStep> of(EditionState state, Collection<Role> roles) {
        var steps = EnumSet.noneOf(EditionStep.class);
        Arrays.stream(values())
                .filter(step -> step.isFrom(state) && step.isFor(roles))
                .forEach(steps::add);
        return steps;
    }
}
