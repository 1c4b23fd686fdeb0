package org.chalkline.portfolio;

/** Which way a measure should move. */
public enum Direction {
    RISE("rise"),
    FALL("fall");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
