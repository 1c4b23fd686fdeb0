package org.chalkline.priorities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the superintendent says of one piece of work.
 *
 * @param reason in plain words, which those who may see the work read, the board too; needed unless it is approved as asked
 * @param condition with APPROVED_WITH_CONDITION, else null
 * @param until with DEFERRED, else null: when it is to be looked at again
 */
public record Verdict(
        Outcome outcome,
        String reason,
        @Nullable Condition condition,
        @Nullable LocalDate until) {

    public static final Verdict APPROVE = new Verdict(Outcome.APPROVED, "", null, null);

    /**
     * What an approval hangs on.
     *
     * @param due by when it has to be met
     * @param owner who has to meet it
     */
    public record Condition(String text, LocalDate due, String owner) {}

    /** What is missing in it, in a plain sentence; empty when it can be signed. */
    public String problem() {
        if (!outcome.isOfWork()) {
            return "Work is approved, deferred or declined.";
        }
        if (outcome == Outcome.APPROVED_WITH_CONDITION
                && (condition == null || condition.text().isBlank())) {
            return "Say what the condition is, by when and who meets it.";
        }
        if (outcome == Outcome.DEFERRED && until == null) {
            return "Say until when it is deferred.";
        }
        if (!outcome.isApproval() && reason.isBlank()) {
            return "Say why: those who asked and the board read it.";
        }
        return reason.length() > ProposalContent.LONGEST_TEXT ? "A reason has up to 2,000 characters." : "";
    }
}
