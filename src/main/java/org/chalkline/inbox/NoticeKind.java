package org.chalkline.inbox;

/** Why somebody is told something. */
public enum NoticeKind {
    MENTION("Mention", "Mentions", "mentioned you on"),
    COMMENT("Comment", "Comments", "commented on"),
    DECISION("Decision", "Decisions", "decided on"),
    PROPOSAL("Proposal", "Proposals", "took a step with"),
    EDITION("Edition", "Editions", "took a step with"),
    QUESTION("Question", "Questions", "asks you to answer"),
    MEETING("Meeting", "Meetings", "reminds you of");

    private final String singular;
    private final String plural;
    private final String verb;

    NoticeKind(String singular, String plural, String verb) {
        this.singular = singular;
        this.plural = plural;
        this.verb = verb;
    }

    public String singular() {
        return singular;
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
