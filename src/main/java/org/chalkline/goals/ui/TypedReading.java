package org.chalkline.goals.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chalkline.editing.Fields;
import org.chalkline.editing.NumberText;
import org.chalkline.goals.MeasureChart;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A reading while it is typed.
 *
 * @param value null as long as there is none: nobody reads 0 by accident
 */
record TypedReading(LocalDate date, @Nullable BigDecimal value, String source) {

    static TypedReading blank(LocalDate today) {
        return new TypedReading(today, null, "");
    }

    static List<TypedReading> of(List<Reading> readings) {
        return readings.stream()
                .map(it -> new TypedReading(it.date(), it.value(), it.source()))
                .toList();
    }

    static List<Reading> readings(List<TypedReading> typed) {
        return typed.stream().map(TypedReading::reading).toList();
    }

    Reading reading() {
        return new Reading(date, Objects.requireNonNull(value), source);
    }

    /** @param unit of the measure; empty where it has none */
    static Fields<TypedReading> fields(TypedReading reading, String unit, LocalDate today) {
        var fields = new Fields<>(reading).neededDay("date", "Read on");
        NumberText.bind(fields, "value", unit.isBlank() ? "Value" : "Value in " + unit);
        return fields.text("source", "Source")
                .rule("date", it -> it.date().isAfter(today) ? "This day is yet to come." : "");
    }

    /** Why a measure can't have a reading of a day; empty when it can. */
    static String problem(Measure measure, LocalDate day) {
        return measure.readings().stream()
                .filter(it -> it.date().equals(day))
                .findFirst()
                .map(it -> "There is a reading of this day already: %s. Edit the measure to change it."
                        .formatted(MeasureChart.text(measure, it.value())))
                .orElse("");
    }
}
