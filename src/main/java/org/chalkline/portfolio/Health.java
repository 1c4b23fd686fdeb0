package org.chalkline.portfolio;

/** How an initiative is doing. */
public enum Health {
    ON_TRACK("on track"),
    AT_RISK("at risk"),
    OFF_TRACK("off track"),
    NOT_REPORTED("not reported");

    private final String words;

    Health(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
