package org.chalkline.goals.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Reading;
import org.jspecify.annotations.Nullable;

/** A measure while it is typed: numbers may be missing, and days may stand in the wrong order. */
record TypedMeasure(
        String name,
        String unit,
        Direction direction,
        @Nullable BigDecimal baseline,
        LocalDate baselineDate,
        @Nullable BigDecimal target,
        LocalDate targetDate,
        boolean key,
        List<Reading> readings) {

    private static final int YEARS_TO_TARGET = 3;

    static TypedMeasure blank(LocalDate today, boolean key) {
        return new TypedMeasure(
                "", "%", Direction.RISE, null, today, null, today.plusYears(YEARS_TO_TARGET), key, List.of());
    }

    static TypedMeasure of(Measure it) {
        return new TypedMeasure(
                it.name(),
                it.unit(),
                it.direction(),
                it.baseline(),
                it.baselineDate(),
                it.target(),
                it.targetDate(),
                it.key(),
                it.readings());
    }

    Measure measure() {
        return new Measure(
                name,
                unit,
                direction,
                Objects.requireNonNull(baseline),
                baselineDate,
                Objects.requireNonNull(target),
                targetDate,
                key,
                readings);
    }

    /** Why the way from baseline to target is none; empty when it is one. */
    String problemOfDays() {
        return baselineDate.isBefore(targetDate) ? "" : "The target comes after the baseline.";
    }

    /** Why the numbers do not go where the measure should; empty when they do. */
    String problemOfNumbers() {
        int way = Objects.requireNonNull(target).compareTo(Objects.requireNonNull(baseline));
        if (way == 0) {
            return "The target is the same as the baseline.";
        }
        return way > 0 == (direction == Direction.RISE)
                ? ""
                : "The target is %s than the baseline, but the number should %s."
                        .formatted(way > 0 ? "higher" : "lower", direction.words());
    }
}
