package org.chalkline.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every matrix, tried on many, made from fixed seeds. */
class PrioritiesTest {

    private static final double CLOSE = 1e-9;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    /** Judgments on the scale at random, of 3 to 12 things. */
    private static Comparisons random(int seed) {
        var random = new Random(seed);
        var result = Comparisons.of(3 + seed % 10);
        for (var pair : Comparisons.pairs(result.size())) {
            var steps = 1 + random.nextInt(Preference.MOST);
            result = result.with(pair, new Preference(steps > 1 && random.nextBoolean() ? -steps : steps));
        }
        return result;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aConsistentMatrixGivesItsOwnWeightsAndRatioZero(int seed) {
        var random = new Random(seed);
        var weights = random.doubles(3 + seed % 10, 0.05, 1).boxed().toList();
        var sum = weights.stream().mapToDouble(weight -> weight).sum();
        var matrix = Comparisons.of(weights.size());
        for (var pair : Comparisons.pairs(weights.size())) {
            matrix = matrix.with(pair, weights.get(pair.first()) / weights.get(pair.second()));
        }
        var result = Priorities.of(matrix);
        for (int i = 0; i < weights.size(); i++) {
            assertThat(result.weights().get(i)).isCloseTo(weights.get(i) / sum, within(CLOSE));
        }
        assertThat(result.consistencyRatio()).isCloseTo(0, within(CLOSE));
        assertThat(Misfit.of(matrix).deviation()).isCloseTo(1, within(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weightsArePositiveAddUpToOneAndSolveTheMatrix(int seed) {
        var matrix = random(seed);
        var result = Priorities.of(matrix);
        assertThat(result.weights()).allSatisfy(weight -> assertThat(weight).isPositive());
        assertThat(result.weights().stream().mapToDouble(weight -> weight).sum())
                .isCloseTo(1, within(CLOSE));
        assertThat(result.lambdaMax()).isGreaterThanOrEqualTo(matrix.size() - CLOSE);
        for (int i = 0; i < matrix.size(); i++) {
            double sum = 0;
            for (int j = 0; j < matrix.size(); j++) {
                sum += (i == j ? 1 : matrix.ratio(new Pair(i, j)))
                        * result.weights().get(j);
            }
            assertThat(sum / result.weights().get(i)).isCloseTo(result.lambdaMax(), within(1e-7));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichThingsStandDoesNotMatter(int seed) {
        var matrix = random(seed);
        var places = new ArrayList<>(IntStream.range(0, matrix.size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        var straight = Priorities.of(matrix);
        var shuffled = Priorities.of(matrix.of(places));
        assertThat(shuffled.consistencyRatio()).isCloseTo(straight.consistencyRatio(), within(CLOSE));
        for (int i = 0; i < places.size(); i++) {
            assertThat(shuffled.weights().get(i)).isCloseTo(straight.weights().get(places.get(i)), within(CLOSE));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMatrixIsReciprocalAndSoIsAGroups(int seed) {
        var group = Comparisons.mean(List.of(random(seed), random(seed + 10), random(seed + 20)));
        for (var pair : Comparisons.pairs(group.size())) {
            var back = new Pair(pair.second(), pair.first());
            assertThat(group.ratio(pair) * group.ratio(back)).isCloseTo(1, within(CLOSE));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void judgesWhoSayTheSameAreTheGroupInAnyNumber(int seed) {
        var one = random(seed);
        var group = Comparisons.mean(List.of(one, one, one));
        for (var pair : Comparisons.pairs(one.size())) {
            assertThat(group.ratio(pair)).isCloseTo(one.ratio(pair), within(CLOSE));
        }
        var weights = Priorities.of(one).weights();
        assertThat(Consensus.of(List.of(weights, weights, weights)).indicator()).isCloseTo(1, within(CLOSE));
    }

    @Test
    void theGroupIsTheGeometricMeanOfThoseWhoSpoke() {
        var pair = new Pair(0, 1);
        var eight = Comparisons.of(2).with(pair, 8);
        var two = Comparisons.of(2).with(pair, 2);
        assertThat(Comparisons.mean(List.of(eight, two)).ratio(pair)).isCloseTo(4, within(CLOSE));
        assertThat(Comparisons.mean(List.of(eight, Comparisons.of(2))).ratio(pair))
                .isCloseTo(8, within(CLOSE));
        assertThat(Comparisons.mean(List.of(Comparisons.of(2))).missing()).containsExactly(pair);
    }

    @Test
    void whatIsMissingIsSaidAndNotMadeUp() {
        var gaps = Examples.HOUSE.without(new Pair(0, 3)).without(new Pair(6, 2));
        assertThat(gaps.missing()).containsExactly(new Pair(0, 3), new Pair(2, 6));
        assertThat(gaps.said()).hasSize(26);
        assertThatThrownBy(() -> Priorities.of(gaps)).hasMessage("Judgments are missing");
        assertThatThrownBy(() -> Misfit.of(gaps)).hasMessage("Judgments are missing");
    }
}
