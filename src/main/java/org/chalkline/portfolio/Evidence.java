package org.chalkline.portfolio;

/** What a link's claim rests on. */
public enum Evidence {
    ASSERTED("asserted"),
    MEASURED("measured"),
    EVALUATED("evaluated");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
