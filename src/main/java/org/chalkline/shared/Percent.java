package org.chalkline.shared;

import java.math.BigDecimal;

/** An exact percentage from 0 to 100: 60 means 60 %. */
public record Percent(BigDecimal points) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);

    public Percent {
        if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("A percentage is between 0 and 100");
        }
        points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
    }

    public static Percent of(long points) {
        return new Percent(BigDecimal.valueOf(points));
    }

    /** As a factor: 60 % is 0.6. */
    public BigDecimal fraction() {
        return points.movePointLeft(2);
    }

    /** This share of an amount, rounded half-even to the cent. */
    public Money of(Money amount) {
        return amount.times(fraction());
    }

    @Override
    public int compareTo(Percent other) {
        return points.compareTo(other.points);
    }

    @Override
    public String toString() {
        return points.toPlainString() + " %";
    }
}
