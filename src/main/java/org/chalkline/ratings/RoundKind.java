package org.chalkline.ratings;

/** What a round is about. */
public enum RoundKind {
    GOAL_WEIGHTS("Goal weights", "compare the goals in pairs"),
    LINK_STRENGTHS("Link strengths", "rate how strongly work serves goals");

    private final String words;
    private final String task;

    RoundKind(String words, String task) {
        this.words = words;
        this.task = task;
    }

    public String words() {
        return words;
    }

    /** As read after "you": "compare the goals in pairs". */
    public String task() {
        return task;
    }
}
