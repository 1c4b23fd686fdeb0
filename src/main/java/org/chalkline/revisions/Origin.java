package org.chalkline.revisions;

/** How a change came into the plan. */
public enum Origin {
    IMPORT("by a file"),
    HAND("by hand"),
    LEDGER("from the finance system"),
    RATINGS("from ratings"),
    RESTORE("restored"),
    DECISION("by a decision");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /** As read after what changed: "by hand". */
    public String words() {
        return words;
    }
}
