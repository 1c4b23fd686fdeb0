package org.chalkline.goals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chalkline.MarkedPlan;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Reading;
import org.chalkline.portfolio.RecordValues;
import org.junit.jupiter.api.Test;

class MeasureChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Measure key = measure("Key", true);
    private final Measure other = measure("Other", false);
    private final Goal goal =
            RecordValues.with(MarkedPlan.plan().goals().getFirst(), Map.of("measures", List.of(key, other)));

    private static Measure measure(String name, boolean key) {
        return new Measure(
                name, "%", Direction.RISE, BigDecimal.ONE, DAY, BigDecimal.TEN, DAY.plusYears(1), key, List.of());
    }

    @Test
    void anotherKeyMeasureTakesThePlaceOfTheFirst() {
        var changed = MeasureChange.of(goal, other, measure("Other", true));
        assertThat(changed.measures()).containsExactly(measure("Key", false), measure("Other", true));
    }

    @Test
    void aNewMeasureStandsLastAndARemovedOneIsGone() {
        assertThat(MeasureChange.of(goal, null, measure("New", false)).measures())
                .containsExactly(key, other, measure("New", false));
        assertThat(MeasureChange.of(goal, key, null).measures()).containsExactly(other);
    }

    @Test
    void aReadingStandsAmongTheOthersByItsDay() {
        var late = new Reading(DAY.plusMonths(2), BigDecimal.TWO, "");
        var early = new Reading(DAY.plusMonths(1), BigDecimal.ONE, "");
        var measure = MeasureChange.withReading(MeasureChange.withReading(key, late), early);
        assertThat(measure.readings()).containsExactly(early, late);
    }
}
