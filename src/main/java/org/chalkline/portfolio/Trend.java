package org.chalkline.portfolio;

/** Where a risk is heading. */
public enum Trend {
    RISING("rising"),
    STEADY("steady"),
    FALLING("falling");

    private final String words;

    Trend(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
