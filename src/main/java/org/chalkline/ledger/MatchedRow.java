package org.chalkline.ledger;

import org.jspecify.annotations.Nullable;

/** A row and what becomes of it. */
public record MatchedRow(LedgerRow row, Outcome outcome) {

    /** What became of a row. */
    public sealed interface Outcome {}

    /** @param place of the rule in the list, from 1 */
    public record Matched(Destination destination, int place) implements Outcome {}

    /** @param place of the rule in the list, from 1 */
    public record Aside(String reason, int place) implements Outcome {}

    /** @param why what kept it from being matched, and what to do */
    public record Unmatched(String why) implements Outcome {}

    /** Money that comes in pays for no initiative. */
    public record Revenue() implements Outcome {}

    /** The four kinds of outcome, as the statement adds them up. */
    public enum Part {
        MATCHED("Matched to the plan"),
        UNMATCHED("Not matched yet"),
        ASIDE("Set aside"),
        REVENUE("Revenue");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Part part() {
        return switch (outcome) {
            case Matched matched -> Part.MATCHED;
            case Aside aside -> Part.ASIDE;
            case Unmatched unmatched -> Part.UNMATCHED;
            case Revenue revenue -> Part.REVENUE;
        };
    }

    /** Where it goes; null when it goes nowhere. */
    public @Nullable Destination destination() {
        return outcome instanceof Matched matched ? matched.destination() : null;
    }
}
