package org.chalkline.portfolio;

/** A measure's latest reading against the straight line from baseline to target. */
public enum MeasureStatus {
    ON_TRACK("on track"),
    AT_RISK("at risk"),
    OFF_TRACK("off track"),
    NO_READING("no reading");

    private final String words;

    MeasureStatus(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
