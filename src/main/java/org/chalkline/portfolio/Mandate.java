package org.chalkline.portfolio;

/** Whether law or contract asks for an initiative. */
public enum Mandate {
    NONE("none"),
    RECOMMENDED("recommended"),
    REQUIRED("required");

    private final String words;

    Mandate(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
