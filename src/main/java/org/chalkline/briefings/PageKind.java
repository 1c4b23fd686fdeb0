package org.chalkline.briefings;

import org.chalkline.portfolio.RecordKind;
import org.jspecify.annotations.Nullable;

/** What a page of an edition shows. */
public enum PageKind {
    COVER("Cover and agenda", null),
    PLAN("The plan in one sentence", null),
    FLOW("How the money follows the goals", null),
    WEIGHT_AND_MONEY("Weight against money", null),
    MATRIX("Which work serves which goals", null),
    GOAL("A goal and its measures", RecordKind.GOAL),
    INITIATIVE("An initiative", RecordKind.INITIATIVE),
    BUDGET("Budget by year and fund", null),
    CLIFFS("Where the money ends", null),
    RISKS("Risks and appetite", null),
    ASK("The ask and where the money runs out", null),
    DECISIONS("What we decided, and what came of it", null),
    CHANGES("What changed since the last edition", null),
    QUESTIONS("Questions from the board, answered", null),
    TEXT("Free text", null);

    private final String words;
    private final @Nullable RecordKind subject;

    PageKind(String words, @Nullable RecordKind subject) {
        this.words = words;
        this.subject = subject;
    }

    /** Such as "Weight against money"; the page's title where nothing names it better. */
    public String words() {
        return words;
    }

    /** Whether an edition for the public can have it: it is then made from numbers and public statements alone. */
    public boolean isForThePublic() {
        return switch (this) {
            case COVER, PLAN, WEIGHT_AND_MONEY, GOAL, INITIATIVE, BUDGET, DECISIONS, TEXT -> true;
            default -> false;
        };
    }

    /** Whether the decisions that were frozen with the edition are told on it. */
    public boolean tellsDecisions() {
        return this == ASK || this == DECISIONS || this == CHANGES;
    }

    /** The kind of record that such a page is about; null where it is about the whole plan. */
    public @Nullable RecordKind subject() {
        return subject;
    }
}
