package org.chalkline.judgment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody said of things in pairs: a reciprocal matrix of ratios, a<sub>ji</sub> = 1/a<sub>ij</sub>, with gaps where
 * nothing was said. Immutable.
 */
public final class Comparisons {

    /** Stands for what was not said; a ratio is always positive. */
    private static final double UNSAID = 0;

    private final double[][] ratios;

    private Comparisons(double[][] ratios) {
        this.ratios = ratios;
    }

    /** Nothing said yet of so many things. */
    public static Comparisons of(int size) {
        var ratios = new double[size][size];
        for (int i = 0; i < size; i++) {
            ratios[i][i] = 1;
        }
        return new Comparisons(ratios);
    }

    /** With one more judgment, or another one in the place of it. */
    public Comparisons with(Pair pair, double ratio) {
        if (!(ratio > 0) || Double.isInfinite(ratio)) {
            throw new IllegalArgumentException("A ratio is a positive number");
        }
        return replaced(pair, ratio, 1 / ratio);
    }

    public Comparisons with(Pair pair, Preference preference) {
        return with(pair, preference.ratio());
    }

    /** As if nothing had been said of a pair. */
    public Comparisons without(Pair pair) {
        return replaced(pair, UNSAID, UNSAID);
    }

    private Comparisons replaced(Pair pair, double there, double back) {
        var changed = Arrays.stream(ratios).map(double[]::clone).toArray(double[][]::new);
        changed[pair.first()][pair.second()] = there;
        changed[pair.second()][pair.first()] = back;
        return new Comparisons(changed);
    }

    public int size() {
        return ratios.length;
    }

    public boolean has(Pair pair) {
        return has(pair.first(), pair.second());
    }

    boolean has(int first, int second) {
        return ratios[first][second] != UNSAID;
    }

    /** How many times the first counts as much as the second; throws where nothing was said. */
    public double ratio(Pair pair) {
        if (!has(pair)) {
            throw new IllegalArgumentException("Nothing was said of this pair");
        }
        return ratios[pair.first()][pair.second()];
    }

    /** A row of the matrix, with 0 where nothing was said. */
    double[] row(int first) {
        return ratios[first].clone();
    }

    /** Every pair of so many things, in one order: 1 and 2, 1 and 3, … */
    public static List<Pair> pairs(int size) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, size).mapToObj(j -> new Pair(i, j)))
                .toList();
    }

    public List<Pair> said() {
        return pairs(size()).stream().filter(this::has).toList();
    }

    public List<Pair> missing() {
        return pairs(size()).stream().filter(pair -> !has(pair)).toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** The same judgments of some of the things, in the order in which their places are given. */
    public Comparisons of(List<Integer> places) {
        var part = new double[places.size()][places.size()];
        for (int i = 0; i < part.length; i++) {
            for (int j = 0; j < part.length; j++) {
                part[i][j] = ratios[places.get(i)][places.get(j)];
            }
        }
        return new Comparisons(part);
    }

    /**
     * The group's judgment of each pair: the geometric mean of what its judges said, the one mean that keeps reciprocals
     * (J. Aczél and T. L. Saaty, "Procedures for synthesizing ratio judgements", J. Math. Psychology 27, 1983, 93–102). A
     * judge who said nothing of a pair has no part in it.
     */
    public static Comparisons mean(List<Comparisons> judges) {
        var mean = of(judges.isEmpty() ? 0 : judges.getFirst().size());
        for (var pair : pairs(mean.size())) {
            var logs = new ArrayList<Double>();
            judges.stream().filter(judge -> judge.has(pair)).forEach(judge -> logs.add(Math.log(judge.ratio(pair))));
            if (!logs.isEmpty()) {
                // Sorted, so that the order of the judges does not matter to the last bit.
                var sum = logs.stream().sorted().mapToDouble(log -> log).sum();
                mean = mean.with(pair, Math.exp(sum / logs.size()));
            }
        }
        return mean;
    }
}
