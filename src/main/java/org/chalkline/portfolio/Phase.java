package org.chalkline.portfolio;

/** Where an initiative stands in its life. */
public enum Phase {
    PROPOSED("proposed"),
    PLANNED("planned"),
    APPROVED("approved"),
    EXECUTE("execute"),
    OPERATE("operate"),
    DONE("done"),
    DEFERRED("deferred"),
    STOPPED("stopped");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
