package org.chalkline.portfolio;

/** What the district does about a risk. */
public enum Response {
    AVOID("avoid"),
    REDUCE("reduce"),
    TRANSFER("transfer"),
    ACCEPT("accept");

    private final String words;

    Response(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
