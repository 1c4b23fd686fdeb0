package org.chalkline.portfolio;

/** What kind of technology work an initiative is. */
public enum Category {
    INFRASTRUCTURE("infrastructure"),
    DEVICES("devices"),
    INSTRUCTION("instruction"),
    SECURITY("security"),
    DATA("data"),
    OPERATIONS("operations"),
    SAFETY("safety"),
    COMMUNICATION("communication");

    private final String words;

    Category(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
