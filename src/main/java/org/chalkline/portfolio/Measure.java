package org.chalkline.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A number that tells whether a goal is being reached.
 *
 * @param name unique within its goal
 * @param unit "%", "teachers", …
 * @param key whether it is the goal's key measure
 * @param readings in order of date
 */
public record Measure(
        String name,
        String unit,
        Direction direction,
        BigDecimal baseline,
        LocalDate baselineDate,
        BigDecimal target,
        LocalDate targetDate,
        boolean key,
        List<Reading> readings) {

    /** Behind the path by up to this part of the whole way from baseline to target is at risk, beyond is off track. */
    public static final BigDecimal AT_RISK_PART = new BigDecimal("0.10");

    public Measure {
        baseline = Numbers.plain(baseline);
        target = Numbers.plain(target);
        readings = readings.stream().sorted(Comparator.comparing(Reading::date)).toList();
        if (!baselineDate.isBefore(targetDate)) {
            throw new IllegalArgumentException("A measure's target date is after its baseline date");
        }
    }

    /** The straight line from baseline to target, at a date; flat before the first and after the last. */
    public BigDecimal pathAt(LocalDate date) {
        if (!date.isAfter(baselineDate)) {
            return baseline;
        }
        if (!date.isBefore(targetDate)) {
            return target;
        }
        var part = BigDecimal.valueOf(ChronoUnit.DAYS.between(baselineDate, date))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(baselineDate, targetDate)), MathContext.DECIMAL64);
        return baseline.add(target.subtract(baseline).multiply(part));
    }

    public Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** The latest reading against the path on the reading's own date. */
    public MeasureStatus status() {
        return latest().map(this::statusOf).orElse(MeasureStatus.NO_READING);
    }

    private MeasureStatus statusOf(Reading reading) {
        var ahead = reading.value().subtract(pathAt(reading.date()));
        var shortfall = direction == Direction.RISE ? ahead.negate() : ahead;
        if (shortfall.signum() <= 0) {
            return MeasureStatus.ON_TRACK;
        }
        var allowed = target.subtract(baseline).abs().multiply(AT_RISK_PART);
        return shortfall.compareTo(allowed) <= 0 ? MeasureStatus.AT_RISK : MeasureStatus.OFF_TRACK;
    }
}
