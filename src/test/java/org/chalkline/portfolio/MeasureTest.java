package org.chalkline.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readings against the straight line: from 40 on 1 January 2026 to 50 on 1 January 2027, 365 days later. */
class MeasureTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    @Test
    void thePathIsAStraightLineAndFlatOutside() {
        var measure = rising();
        assertThat(measure.pathAt(START.plusDays(73))).isEqualByComparingTo("42");
        assertThat(measure.pathAt(START.minusYears(1))).isEqualByComparingTo("40");
        assertThat(measure.pathAt(END.plusYears(1))).isEqualByComparingTo("50");
    }

    @Test
    void aReadingOnThePathIsOnTrack() {
        assertThat(rising(reading(73, "42")).status()).isEqualTo(MeasureStatus.ON_TRACK);
    }

    @Test
    void aReadingBehindByATenthOfTheWayIsAtRiskAndBeyondOffTrack() {
        assertThat(rising(reading(73, "41")).status()).isEqualTo(MeasureStatus.AT_RISK);
        assertThat(rising(reading(73, "40.9")).status()).isEqualTo(MeasureStatus.OFF_TRACK);
    }

    @Test
    void aFallingMeasureIsAheadWhenItIsLower() {
        var falling = new Measure(
                "Absence",
                "%",
                Direction.FALL,
                new BigDecimal("21.4"),
                START,
                new BigDecimal("12"),
                END,
                true,
                List.of(reading(73, "19")));
        assertThat(falling.status()).isEqualTo(MeasureStatus.ON_TRACK);
    }

    @Test
    void theLatestReadingCountsInWhateverOrderTheyCome() {
        assertThat(rising(reading(200, "50"), reading(73, "30")).status()).isEqualTo(MeasureStatus.ON_TRACK);
    }

    @Test
    void withoutAReadingThereIsNoStatusToTell() {
        assertThat(rising().status()).isEqualTo(MeasureStatus.NO_READING);
    }

    @Test
    void aTargetBeforeTheBaselineIsRefused() {
        assertThatThrownBy(() -> new Measure(
                        "m", "%", Direction.RISE, BigDecimal.ONE, END, BigDecimal.TEN, START, true, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Measure rising(Reading... readings) {
        return new Measure(
                "Reading",
                "%",
                Direction.RISE,
                new BigDecimal("40"),
                START,
                new BigDecimal("50"),
                END,
                true,
                List.of(readings));
    }

    private static Reading reading(int day, String value) {
        return new Reading(START.plusDays(day), new BigDecimal(value), "");
    }
}
