package org.chalkline.briefings;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.chalkline.access.Role;

/**
 * What can be done with a question once it is asked, from which state and by whom. Nobody who sits on the board answers or
 * clears, whatever other roles they hold: what one member asked is not for another.
 */
public enum QuestionStep {
    ANSWER("write an answer", Role.CTO, QuestionState.ASKED, QuestionState.ASKED),
    SEND("send the answer for clearing", Role.CTO, QuestionState.ASKED, QuestionState.TO_CLEAR),
    WITHDRAW("take the answer back", Role.CTO, QuestionState.TO_CLEAR, QuestionState.ASKED),
    CLEAR("clear the answer", Role.SUPERINTENDENT, QuestionState.TO_CLEAR, QuestionState.CLEARED),
    RETURN("send the answer back", Role.SUPERINTENDENT, QuestionState.TO_CLEAR, QuestionState.ASKED);

    private final String words;
    private final Role by;
    private final QuestionState from;
    private final QuestionState to;

    QuestionStep(String words, Role by, QuestionState from, QuestionState to) {
        this.words = words;
        this.by = by;
        this.from = from;
        this.to = to;
    }

    /** Such as "clear the answer". */
    public String words() {
        return words;
    }

    /** Where it leads. */
    public QuestionState to() {
        return to;
    }

    /** Whether it leads on from a state. */
    public boolean isFrom(QuestionState state) {
        return from == state;
    }

    /** Whether somebody of these roles takes it. */
    public boolean isFor(Collection<Role> roles) {
        return roles.contains(by) && !roles.contains(Role.BOARD);
    }

    /** The steps that somebody of these roles may take in a state. */
    public static Set<QuestionStep> of(QuestionState state, Collection<Role> roles) {
        var steps = EnumSet.noneOf(QuestionStep.class);
        Arrays.stream(values())
                .filter(step -> step.isFrom(state) && step.isFor(roles))
                .forEach(steps::add);
        return steps;
    }
}
