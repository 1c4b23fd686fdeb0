package org.chalkline.imports;

import java.util.List;

/**
 * What a row does to the plan.
 *
 * @param name what names the record, such as "I07 → G1"
 * @param fields what of it changes; empty when it is added or left as it is
 */
public record Change(Kind kind, String file, int row, String name, Outcome outcome, List<Field> fields) {

    /** What becomes of the record. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /**
     * A field that changes.
     *
     * @param was as text; empty also for a reader who may not see the plan
     */
    public record Field(String name, String was, String becomes) {}

    Change withoutValues() {
        return new Change(
                kind,
                file,
                row,
                name,
                outcome,
                fields.stream().map(field -> new Field(field.name(), "", "")).toList());
    }
}
