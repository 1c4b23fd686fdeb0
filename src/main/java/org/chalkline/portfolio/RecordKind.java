package org.chalkline.portfolio;

import java.util.Locale;

/** The kinds of records that a plan is made of, in the order in which they are told. */
public enum RecordKind {
    DISTRICT,
    GOAL,
    GUARDRAIL,
    INITIATIVE,
    LINK,
    FUND,
    BUDGET_LINE,
    RISK;

    /** As read in a sentence: "budget line". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
