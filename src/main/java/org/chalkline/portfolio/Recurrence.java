package org.chalkline.portfolio;

/** Whether a cost, or a fund's money, comes once or every year. */
public enum Recurrence {
    ONE_TIME("one-time"),
    RECURRING("recurring");

    private final String words;

    Recurrence(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
