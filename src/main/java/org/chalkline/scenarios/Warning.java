package org.chalkline.scenarios;

import org.chalkline.portfolio.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * Something to know before a ranked list is submitted or decided.
 *
 * @param initiative that it is about; null where it is about a fund
 * @param words one or two plain sentences
 */
public record Warning(Kind kind, @Nullable InitiativeId initiative, String words) {

    /** What it is about, worst first. */
    public enum Kind {
        GUARDRAIL("breaks a guardrail"),
        MANDATE("required and below the line"),
        DEPENDENCY("needs what is not there"),
        EXCLUSION("can't be done together"),
        CLIFF("the money ends"),
        BREACH("against a fund's rules"),
        UNKNOWN_AMOUNT("a fund's amount is not known"),
        STALE("links not looked at for a year"),
        ASSERTED("links that rest on somebody's word");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it is read on screen and in files. */
        public String words() {
            return words;
        }
    }
}
