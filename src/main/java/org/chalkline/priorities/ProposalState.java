package org.chalkline.priorities;

/** Where a proposal stands on its way from a draft to what came of it. */
public enum ProposalState {
    DRAFT("draft"),
    SUBMITTED("submitted, funding to be confirmed"),
    FUNDING_CONFIRMED("waits for the superintendent"),
    DECIDED("decided"),
    BOARD_ITEM("before the board"),
    IN_PROGRESS("in progress"),
    BENEFITS_REVIEWED("benefits reviewed"),
    DISCARDED("given up");

    private final String words;

    ProposalState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether all of it is decided, so that the board may see what was. */
    public boolean isDecided() {
        return this == DECIDED || this == BOARD_ITEM || this == IN_PROGRESS || this == BENEFITS_REVIEWED;
    }

    /** Whether somebody else than its author is to act on the submitted version. */
    public boolean isOpen() {
        return this == SUBMITTED || this == FUNDING_CONFIRMED;
    }
}
