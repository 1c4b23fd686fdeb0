package org.chalkline.briefings;

/** Where a question from the board stands on its way to an answer for all. */
public enum QuestionState {
    ASKED("waits for an answer"),
    TO_CLEAR("its answer waits for the superintendent"),
    CLEARED("answered");

    private final String words;

    QuestionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
