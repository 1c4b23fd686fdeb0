package org.chalkline.judgment;

import java.util.Arrays;
import java.util.List;

/**
 * What judgments in pairs weigh: the principal eigenvector of their matrix (T. L. Saaty, "The Analytic Hierarchy Process",
 * McGraw-Hill, 1980), and how consistent they are.
 *
 * @param weights of each thing, adding up to 1
 * @param lambdaMax the principal eigenvalue: as many as things where the judgments fit each other perfectly
 */
public record Priorities(List<Double> weights, double lambdaMax) {

    /** Judgments whose ratio is above this should be looked at again. */
    public static final double ACCEPTED_RATIO = 0.10;

    /** The power iteration ends when no weight moves by more: far below any digit that is printed or adopted. */
    static final double TOLERANCE = 1e-13;

    private static final int MOST_STEPS = 10_000;

    /** Mean consistency index of random matrices with 0, 1, 2 … things (Saaty 1980). The last holds beyond. */
    private static final double[] RANDOM_INDEX = {
        0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    public Priorities {
        weights = List.copyOf(weights);
    }

    /** Throws {@link IllegalArgumentException} while a judgment is missing: none is made up. */
    public static Priorities of(Comparisons judgments) {
        if (!judgments.isComplete()) {
            throw new IllegalArgumentException("Judgments are missing");
        }
        return solved(matrix(judgments));
    }

    /**
     * As if one judgment had not been made: its two places are 0 and its rows' diagonal 2, which leaves the weights to the
     * others (P. T. Harker, "Incomplete pairwise comparisons in the analytic hierarchy process", Math. Modelling 9, 1987).
     */
    static Priorities withoutOne(Comparisons judgments, Pair pair) {
        var matrix = matrix(judgments.without(pair));
        matrix[pair.first()][pair.first()] = 2;
        matrix[pair.second()][pair.second()] = 2;
        return solved(matrix);
    }

    private static double[][] matrix(Comparisons judgments) {
        var matrix = new double[judgments.size()][];
        Arrays.setAll(matrix, judgments::row);
        return matrix;
    }

    private static Priorities solved(double[][] matrix) {
        var weights = new double[matrix.length];
        Arrays.fill(weights, 1.0 / matrix.length);
        double lambda = 0;
        double moved = 1;
        // A positive matrix has one largest eigenvalue (Perron), to which the iteration leads from anywhere.
        for (int step = 0; moved >= TOLERANCE && step < MOST_STEPS; step++) {
            var next = times(matrix, weights);
            // The weights add up to 1, so what they add up to after a step is the eigenvalue.
            lambda = Arrays.stream(next).sum();
            moved = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] /= lambda;
                moved = Math.max(moved, Math.abs(next[i] - weights[i]));
            }
            weights = next;
        }
        return new Priorities(Arrays.stream(weights).boxed().toList(), lambda);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    /** (λmax − n)/(n − 1); 0 where two or fewer things leave nothing to contradict. */
    public double consistencyIndex() {
        var size = weights.size();
        return size < 3 ? 0 : Math.max(0, (lambdaMax - size) / (size - 1));
    }

    /** The index as a share of that of random judgments: 0 is perfect, 1 is chance. */
    public double consistencyRatio() {
        var size = weights.size();
        return size < 3 ? 0 : consistencyIndex() / RANDOM_INDEX[Math.min(size, RANDOM_INDEX.length - 1)];
    }

    public boolean isConsistent() {
        return consistencyRatio() <= ACCEPTED_RATIO;
    }
}
