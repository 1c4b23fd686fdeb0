package org.chalkline.initiatives.ui;

import java.util.List;
import java.util.Map;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.FieldChange;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordValues;

/**
 * One change for many initiatives.
 *
 * @param what it does, such as "Health is at risk"
 * @param values by the names of an initiative's components
 */
record BulkChange(String what, Map<String, Object> values) {

    private static final int LONGEST_NAME = 80;

    static BulkChange health(Health health, String reason) {
        return new BulkChange("Health is " + health.words(), Map.of("health", health, "healthReason", reason.strip()));
    }

    static BulkChange phase(Phase phase) {
        return new BulkChange("Phase is " + phase.words(), Map.of("phase", phase));
    }

    static BulkChange owner(String owner) {
        var name = owner.strip();
        var shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
        return new BulkChange("Owner is " + shown, Map.of("owner", name));
    }

    static BulkChange category(Category category) {
        return new BulkChange("Category is " + category.words(), Map.of("category", category));
    }

    /** Of those that it changes; those that are so already are left out. */
    List<RecordEdit> edits(List<Initiative> chosen) {
        return chosen.stream()
                .filter(it -> !of(it).equals(it))
                .map(it -> RecordEdit.changed(it, of(it)))
                .toList();
    }

    /** What becomes of one, such as "health: on track → at risk"; empty when it is so already. */
    String preview(Initiative it) {
        return String.join(
                "; ",
                FieldChange.between(it, of(it)).stream()
                        .map(field -> "%s: %s → %s"
                                .formatted(field.words(), shown(field.wasInWords()), shown(field.becomesInWords())))
                        .toList());
    }

    /** For the history: "Health is at risk, of 12 initiatives". */
    String words(int count) {
        return "%s, of %s".formatted(what, count == 1 ? "1 initiative" : "%,d initiatives".formatted(count));
    }

    private Initiative of(Initiative it) {
        return RecordValues.with(it, values);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }
}
