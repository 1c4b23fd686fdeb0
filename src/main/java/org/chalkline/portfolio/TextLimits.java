package org.chalkline.portfolio;

import java.util.Map;

/** How many characters of each text the plan keeps. */
public final class TextLimits {

    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("name", 200),
            Map.entry("title", 200),
            Map.entry("statement", 2000),
            Map.entry("publicStatement", 2000),
            Map.entry("personResponsible", 200),
            Map.entry("progressMonitor", 1000),
            Map.entry("requiredResources", 1000),
            Map.entry("purpose", 4000),
            Map.entry("sponsor", 200),
            Map.entry("owner", 200),
            Map.entry("author", 200),
            Map.entry("healthReason", 1000),
            Map.entry("mandateSource", 1000),
            Map.entry("technicalDetail", 4000),
            Map.entry("rationale", 2000),
            Map.entry("evidenceDetail", 2000),
            Map.entry("note", 2000),
            Map.entry("accountCode", 120),
            Map.entry("cause", 2000),
            Map.entry("event", 2000),
            Map.entry("effect", 2000),
            Map.entry("detail", 4000),
            Map.entry("unit", 40),
            Map.entry("source", 400),
            Map.entry("text", 600),
            Map.entry("team", 200));

    private TextLimits() {}

    /** Of the component of a record of the plan; throws {@link IllegalArgumentException} for one without text. */
    public static int of(String component) {
        var longest = LONGEST.get(component);
        if (longest == null) {
            throw new IllegalArgumentException(component + " is not a text of the plan");
        }
        return longest;
    }

    static boolean limits(String component) {
        return LONGEST.containsKey(component);
    }
}
