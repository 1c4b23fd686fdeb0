package org.chalkline.goals.ui;

import java.util.ArrayList;
import java.util.Map;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Reading;
import org.chalkline.portfolio.RecordValues;
import org.jspecify.annotations.Nullable;

/** A goal with one of its measures changed. */
final class MeasureChange {

    private MeasureChange() {}

    /**
     * At its place among the others; a new one after them. There is one key measure: another one is it no more.
     *
     * @param before null for a new measure
     * @param after null when it leaves the goal
     */
    static Goal of(Goal goal, @Nullable Measure before, @Nullable Measure after) {
        var measures = new ArrayList<Measure>();
        for (var measure : goal.measures()) {
            if (!measure.equals(before)) {
                measures.add(after != null && after.key() ? with(measure, "key", false) : measure);
            } else if (after != null) {
                measures.add(after);
            }
        }
        if (before == null && after != null) {
            measures.add(after);
        }
        return RecordValues.with(goal, Map.of("measures", measures));
    }

    static Measure withReading(Measure measure, Reading reading) {
        var readings = new ArrayList<>(measure.readings());
        readings.add(reading);
        return with(measure, "readings", readings);
    }

    private static Measure with(Measure measure, String field, Object value) {
        return RecordValues.with(measure, Map.of(field, value));
    }
}
