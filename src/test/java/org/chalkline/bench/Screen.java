package org.chalkline.bench;

import java.util.List;

/**
 * A screen of the plan.
 *
 * @param name as the table calls it
 * @param path below the application's root
 */
public record Screen(String name, String path) {

    /** Every screen that shows the plan, with one goal, initiative and risk for the screens of a single record. */
    public static List<Screen> all(String goal, String initiative, String risk) {
        return List.of(
                new Screen("Overview", "overview"),
                new Screen("Alignment", "alignment"),
                new Screen("Goals", "goals"),
                new Screen("One goal", "goals/" + goal),
                new Screen("Initiatives", "initiatives"),
                new Screen("One initiative", "initiatives/" + initiative),
                new Screen("Budget", "budget"),
                new Screen("Risks", "risks"),
                new Screen("One risk", "risks/" + risk));
    }
}
