package org.chalkline.briefings;

/** Where an edition stands on its way to its readers. */
public enum EditionState {
    DRAFT("draft"),
    SUBMITTED("waits for the superintendent"),
    APPROVED("approved, not yet published"),
    PUBLISHED("published"),
    SUPERSEDED("superseded by a later edition"),
    DISCARDED("given up");

    private final String words;

    EditionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether its readers see it. */
    public boolean isOut() {
        return this == PUBLISHED || this == SUPERSEDED;
    }

    /** Whether its pages stand as they were made, and are not made anew. */
    public boolean isFixed() {
        return this == SUBMITTED || this == APPROVED || isOut();
    }
}
