package org.chalkline.finding;

/** What kind of thing is found; equally good findings stand in this order. */
public enum Kind {
    SCREEN("Screens"),
    GOAL("Goals"),
    GUARDRAIL("Guardrails"),
    INITIATIVE("Initiatives"),
    RISK("Risks"),
    FUND("Funds"),
    PERSON("People"),
    PAGE("Pages of editions");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** The heading over findings of the kind. */
    public String words() {
        return words;
    }
}
