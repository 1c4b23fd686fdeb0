package org.chalkline.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An exact amount of US dollars, held in whole cents. May be negative. */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** The amount in dollars; throws {@link ArithmeticException} when it has fractions of a cent. */
    public static Money of(BigDecimal dollars) {
        return new Money(dollars.movePointRight(2).longValueExact());
    }

    public static Money ofDollars(long dollars) {
        return new Money(Math.multiplyExact(dollars, 100));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    /** This amount times an exact factor, rounded half-even to the cent. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /**
     * Splits this amount in proportion to whole-number shares, so that the parts add up to the cent: the cents left
     * over go to the largest remainders, ties to the first (Hamilton's method).
     */
    public List<Money> split(List<Integer> shares) {
        var total = shares.stream().mapToLong(Integer::longValue).sum();
        if (total <= 0 || shares.stream().anyMatch(share -> share < 0)) {
            throw new IllegalArgumentException("Shares must not be negative and must add up to more than 0");
        }
        var parts = new long[shares.size()];
        var remainders = new long[shares.size()];
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            var product = Math.multiplyExact(cents, shares.get(i).longValue());
            parts[i] = Math.floorDiv(product, total);
            remainders[i] = Math.floorMod(product, total);
            given += parts[i];
        }
        var order = new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
        order.sort(Comparator.comparingLong((Integer i) -> remainders[i]).reversed());
        for (int i = 0; i < cents - given; i++) {
            parts[order.get(i)]++;
        }
        var result = new ArrayList<Money>(parts.length);
        for (var part : parts) {
            result.add(new Money(part));
        }
        return List.copyOf(result);
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public BigDecimal dollars() {
        return BigDecimal.valueOf(cents, 2);
    }

    public static Money sum(Iterable<Money> amounts) {
        var total = ZERO;
        for (var amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    public static Money max(Money a, Money b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** As in a table: {@code $1,234,567}, negatives in parentheses, cents only where there are any. */
    @Override
    public String toString() {
        var magnitude = BigDecimal.valueOf(Math.abs(cents), 2);
        var text = cents % 100 == 0 ? "$%,d".formatted(magnitude.longValue()) : "$%,.2f".formatted(magnitude);
        return isNegative() ? "(" + text + ")" : text;
    }

    /** As in a sentence or chart: {@code $1.2M}, {@code $310k}, {@code $950}; negatives in parentheses. */
    public String brief() {
        var dollars = BigDecimal.valueOf(Math.abs(cents), 2);
        String text;
        if (dollars.compareTo(BigDecimal.valueOf(999_500)) >= 0) {
            text = "$" + scaled(dollars, 6) + "M";
        } else if (dollars.compareTo(BigDecimal.valueOf(1_000)) >= 0) {
            text = "$" + dollars.movePointLeft(3).setScale(0, RoundingMode.HALF_UP) + "k";
        } else {
            text = "$" + dollars.setScale(0, RoundingMode.HALF_UP);
        }
        return isNegative() ? "(" + text + ")" : text;
    }

    private static String scaled(BigDecimal dollars, int digits) {
        return dollars.movePointLeft(digits).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
