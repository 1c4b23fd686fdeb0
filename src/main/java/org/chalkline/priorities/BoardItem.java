package org.chalkline.priorities;

import java.time.LocalDate;

/**
 * How a decided list went to the board.
 *
 * @param votes such as "5–0" or who voted how; empty before the vote
 * @param result PENDING before the vote
 */
public record BoardItem(
        LocalDate date,
        AgendaType agendaType,
        String motion,
        String mover,
        String seconder,
        String votes,
        Result result) {

    /** Where it stands on the board's agenda. */
    public enum AgendaType {
        ACTION("Action"),
        CONSENT("Consent"),
        INFORMATION("Information, no vote");

        private final String words;

        AgendaType(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What the board made of it. */
    public enum Result {
        PENDING("not voted on yet"),
        CARRIED("carried"),
        FAILED("failed"),
        POSTPONED("postponed"),
        NOTED("noted, no vote needed");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether the work may go on. */
        public boolean letsGoOn() {
            return this == CARRIED || this == NOTED;
        }
    }
}
