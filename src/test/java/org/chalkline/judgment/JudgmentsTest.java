package org.chalkline.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scale, circles, agreement and whole points. */
class JudgmentsTest {

    private static final Pair AB = new Pair(0, 1);
    private static final Pair BC = new Pair(1, 2);
    private static final Pair CA = new Pair(2, 0);

    @ParameterizedTest
    @ValueSource(ints = {-10, -1, 0, 10})
    void theScaleHasNoOtherSteps(int points) {
        assertThatThrownBy(() -> new Preference(points)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1.4,1", "2.18,2", "0.4587,-2", "0.05,-9", "20,9", "0.9,1"})
    void theNearestStepOfTheScaleIsFound(double ratio, int points) {
        assertThat(Preference.nearest(ratio)).isEqualTo(new Preference(points));
    }

    @Test
    void aJudgmentTurnedRoundIsItsReciprocal() {
        assertThat(new Preference(7).turned()).isEqualTo(new Preference(-7));
        assertThat(new Preference(7).turned().ratio()).isEqualTo(1 / 7.0);
        assertThat(Preference.EQUAL.turned()).isEqualTo(Preference.EQUAL);
    }

    @Test
    void aCircleIsFoundInTheDirectionInWhichItRuns() {
        var circle = Comparisons.of(4)
                .with(AB, new Preference(-3))
                .with(BC, new Preference(-2))
                .with(CA, new Preference(-2));
        var triads = Triad.in(circle);
        assertThat(triads).hasSize(1);
        assertThat(triads.getFirst().circular()).isTrue();
        // C over B, B over A, and yet A over C.
        assertThat(List.of(
                        triads.getFirst().a(),
                        triads.getFirst().b(),
                        triads.getFirst().c()))
                .isEqualTo(List.of(0, 2, 1));
        assertThat(Triad.meanRatio(triads)).isGreaterThan(Priorities.ACCEPTED_RATIO);
    }

    @Test
    void threeThatFitAreNoCircleAndHaveRatioZero() {
        var fits = Comparisons.of(3).with(AB, 2).with(BC, 3).with(CA, 1 / 6.0);
        var triad = Triad.in(fits).getFirst();
        assertThat(triad.circular()).isFalse();
        assertThat(triad.consistencyRatio()).isCloseTo(0, within(1e-9));
        assertThat(Triad.in(fits.without(AB))).isEmpty();
    }

    @Test
    void judgesAtBothEndsOfTheScaleDoNotAgreeAtAll() {
        var consensus = Consensus.of(List.of(List.of(0.9, 0.1), List.of(0.1, 0.9)));
        assertThat(consensus.indicator()).isCloseTo(0, within(1e-12));
        assertThat(consensus.words()).isEqualTo("very low");
    }

    @Test
    void agreementGrowsAsJudgesComeCloser() {
        var one = List.of(0.6, 0.3, 0.1);
        var near = Consensus.of(List.of(one, List.of(0.5, 0.35, 0.15)));
        var far = Consensus.of(List.of(one, List.of(0.1, 0.3, 0.6)));
        assertThat(near.indicator()).isBetween(far.indicator(), 1.0);
        assertThat(near.words()).isEqualTo("very high");
        assertThatThrownBy(() -> Consensus.of(List.of(one))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatRoundingLeavesOverGoesToTheLargestRemainders() {
        assertThat(WholePoints.of(List.of(0.415, 0.335, 0.25), 100)).containsExactly(42, 33, 25);
        assertThat(WholePoints.of(List.of(1.0, 1.0, 1.0), 100)).containsExactly(34, 33, 33);
    }

    @Test
    void wholePointsAlwaysAddUpAndNeverMissByAPoint() {
        var random = new Random(7);
        IntStream.range(0, 500).forEach(round -> {
            var weights = random.doubles(1 + round % 12, 0.001, 1).boxed().toList();
            var sum = weights.stream().mapToDouble(weight -> weight).sum();
            var points = WholePoints.of(weights, 100);
            assertThat(points.stream().mapToInt(point -> point).sum()).isEqualTo(100);
            for (int i = 0; i < weights.size(); i++) {
                assertThat((double) points.get(i)).isCloseTo(weights.get(i) / sum * 100, within(1.0));
            }
        });
    }
}
