package org.chalkline.shared;

/** What the rows of the audit trail are about. */
public enum AuditKind {
    SIGN_IN("Sign-in"),
    REFUSAL("Refusal"),
    PLAN("Plan change"),
    IMPORT("Import"),
    EXPORT("Export"),
    ACCOUNT("Account"),
    SETTING("Setting"),
    TOKEN("Token"),
    COMMENT("Comment"),
    DECISION("Decision"),
    EDITION("Edition");

    private final String words;

    AuditKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
