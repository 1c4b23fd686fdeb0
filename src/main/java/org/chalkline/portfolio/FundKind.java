package org.chalkline.portfolio;

/** Where a fund's money comes from. */
public enum FundKind {
    GENERAL("general"),
    E_RATE_1("E-Rate category 1"),
    E_RATE_2("E-Rate category 2"),
    TITLE_I("Title I"),
    TITLE_II_A("Title II-A"),
    TITLE_IV_A("Title IV-A"),
    STATE_GRANT("state grant"),
    BOND("bond"),
    CAPITAL("capital"),
    OTHER_GRANT("other grant"),
    DONATION("donation");

    private final String words;

    FundKind(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
