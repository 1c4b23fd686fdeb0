package org.chalkline.priorities;

/** What was decided of one piece of work, or of a risk. */
public enum Outcome {
    APPROVED("approved", "Approve"),
    APPROVED_WITH_CONDITION("approved with a condition", "Approve with a condition"),
    DEFERRED("deferred", "Defer"),
    DECLINED("declined", "Decline"),
    RISK_ACCEPTED("accepted", "Accept");

    private final String words;
    private final String verb;

    Outcome(String words, String verb) {
        this.words = words;
        this.verb = verb;
    }

    /** As read after "was": "approved with a condition". */
    public String words() {
        return words;
    }

    /** As on a button. */
    public String verb() {
        return verb;
    }

    public boolean isApproval() {
        return this == APPROVED || this == APPROVED_WITH_CONDITION;
    }

    /** Whether it is said of a proposal's item. */
    public boolean isOfWork() {
        return this != RISK_ACCEPTED;
    }
}
