package org.chalkline.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares in whole points that add up to exactly what they should: by the largest remainder (Hamilton's method). */
public final class WholePoints {

    private WholePoints() {}

    /**
     * Splits points in proportion to weights. What rounding down leaves over goes to the largest remainders, in a tie to
     * whoever comes first.
     */
    public static List<Integer> of(List<Double> weights, int points) {
        var sum = weights.stream().mapToDouble(weight -> weight).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("There is nothing to split by");
        }
        // Rounded first to what a weight is known to, or noise in the last bit would decide a tie.
        var exact = weights.stream()
                .map(weight -> Math.round(weight / sum * points * 1e9) / 1e9)
                .toList();
        var result = new ArrayList<>(
                exact.stream().map(share -> (int) Math.floor(share)).toList());
        var left = points - result.stream().mapToInt(share -> share).sum();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> result.get(i) - exact.get(i)))
                .limit(left)
                .toList()
                .forEach(i -> result.set(i, result.get(i) + 1));
        return List.copyOf(result);
    }
}
