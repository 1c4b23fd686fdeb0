package org.chalkline.goals.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.chalkline.editing.Fields;
import org.chalkline.editing.NumberText;
import org.chalkline.editing.RowsField;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Reading;
import org.jspecify.annotations.Nullable;

/** The fields of a measure and of its readings. */
final class MeasureForm {

    private MeasureForm() {}

    /** @param measure null for a new one */
    static Fields<TypedMeasure> of(Goal goal, @Nullable Measure measure, LocalDate today) {
        var first = goal.measures().isEmpty();
        var typed = measure == null ? TypedMeasure.blank(today, first) : TypedMeasure.of(measure);
        var others = goal.measures().stream()
                .filter(it -> !it.equals(measure))
                .map(Measure::name)
                .toList();
        return numbers(typed)
                .rule("name", it -> others.contains(it.name()) ? "The goal has a measure of this name already." : "")
                .yes("key", "The goal's key measure, which tells whether it is on track")
                .wide("key")
                .field("readings", readings(typed.unit(), today), TypedReading::readings, TypedReading::of)
                .rule("readings", it -> twice(it.readings()));
    }

    /** What is counted, from where to where. */
    static Fields<TypedMeasure> numbers(TypedMeasure measure) {
        var fields = new Fields<>(measure)
                .needed("name", "What is counted")
                .wide("name")
                .text("unit", "Unit, such as %, days or teachers")
                .choice("direction", "It should", Arrays.asList(Direction.values()), Direction::words);
        NumberText.bind(fields, "baseline", "From").neededDay("baselineDate", "Read on");
        return NumberText.bind(fields, "target", "To")
                .neededDay("targetDate", "By")
                .rule("target", TypedMeasure::problemOfNumbers)
                .rule("targetDate", TypedMeasure::problemOfDays);
    }

    private static RowsField<TypedReading> readings(String unit, LocalDate today) {
        var rows = new RowsField<>(
                "Readings",
                "reading",
                () -> TypedReading.blank(today),
                reading -> TypedReading.fields(reading, unit, today));
        rows.setHelperText("Of groups of 10 students or more: smaller ones could tell who they are");
        return rows;
    }

    private static String twice(List<Reading> readings) {
        var days = new HashSet<LocalDate>();
        return readings.stream().map(Reading::date).allMatch(days::add)
                ? ""
                : "Two readings have the same day. Keep one of them.";
    }
}
