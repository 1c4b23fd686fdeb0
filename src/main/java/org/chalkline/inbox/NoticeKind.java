package org.chalkline.inbox;

/** Why somebody is told something. */
public enum NoticeKind {
    MENTION("Mentions", "mentioned you on"),
    COMMENT("Comments", "commented on"),
    DECISION("Decisions", "decided on");

    private final String plural;
    private final String verb;

    NoticeKind(String plural, String verb) {
        this.plural = plural;
        this.verb = verb;
    }

    /** Such as "Mentions", for a choice between kinds. */
    public String plural() {
        return plural;
    }

    /** Between who did it and the record: "mentioned you on". */
    public String verb() {
        return verb;
    }
}
