package org.chalkline.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Three things whose three pairs have been judged: the smallest part of a matrix that can contradict itself, and so what can
 * be told of its consistency while pairs are still missing.
 *
 * @param a counts more than {@code b}, or as much, where the judgments run in a circle
 * @param consistencyRatio of these three judgments alone
 * @param circular a over b, b over c, and yet c over a
 */
public record Triad(int a, int b, int c, double consistencyRatio, boolean circular) {

    /** All that are complete, the least consistent first, circles before all others. */
    public static List<Triad> in(Comparisons judgments) {
        var triads = new ArrayList<Triad>();
        for (int i = 0; i < judgments.size(); i++) {
            for (int j = i + 1; j < judgments.size(); j++) {
                for (int k = j + 1; k < judgments.size(); k++) {
                    if (judgments.has(i, j) && judgments.has(j, k) && judgments.has(i, k)) {
                        triads.add(of(judgments, i, j, k));
                    }
                }
            }
        }
        triads.sort(Comparator.comparing(Triad::circular)
                .thenComparingDouble(Triad::consistencyRatio)
                .reversed());
        return triads;
    }

    private static Triad of(Comparisons judgments, int i, int j, int k) {
        var three = judgments.of(List.of(i, j, k));
        var ratio = Priorities.of(three).consistencyRatio();
        var there = runsRound(judgments, i, j, k);
        if (!there && runsRound(judgments, i, k, j)) {
            return new Triad(i, k, j, ratio, true);
        }
        return new Triad(i, j, k, ratio, there);
    }

    private static boolean runsRound(Comparisons judgments, int a, int b, int c) {
        return judgments.ratio(new Pair(a, b)) > 1
                && judgments.ratio(new Pair(b, c)) > 1
                && judgments.ratio(new Pair(c, a)) > 1;
    }

    /** The mean ratio of the complete triads: for three things Saaty's own; 0 where there is none. */
    public static double meanRatio(List<Triad> triads) {
        return triads.stream().mapToDouble(Triad::consistencyRatio).average().orElse(0);
    }
}
