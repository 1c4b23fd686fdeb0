package org.chalkline.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples: the demo district's weights and links. */
class AlignmentTest {

    @ParameterizedTest
    @CsvSource({"I02, 41.0, VERY_STRONG", "I13, 40.0, VERY_STRONG", "I07, 17.0, MODERATE", "I24, 4.0, LOW"})
    void equalsTheWorkedExamples(String initiative, BigDecimal value, AlignmentBand band) {
        var alignment = Alignment.of(CedarValley.whole(), new InitiativeId(initiative));
        assertThat(alignment.rounded()).isEqualTo(value);
        assertThat(alignment.band()).isEqualTo(band);
    }

    @Test
    void isTheSumOfItsParts() {
        var portfolio = CedarValley.whole();
        for (var initiative : portfolio.initiatives()) {
            var alignment = Alignment.of(portfolio, initiative.id());
            var sum = alignment.parts().stream().map(Alignment.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.subtract(alignment.value()).abs()).isLessThan(new BigDecimal("1e-20"));
        }
    }

    @Test
    void isNoneWithoutLinksOrWeights() {
        var alignment = Alignment.of(CedarValley.of(Plan.EMPTY), new InitiativeId("I01"));
        assertThat(alignment.value()).isZero();
        assertThat(alignment.band()).isEqualTo(AlignmentBand.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NONE",
        "0.1, LOW",
        "14.999, LOW",
        "15, MODERATE",
        "25, STRONG",
        "34.9, STRONG",
        "35, VERY_STRONG",
        "100, VERY_STRONG"
    })
    void bandsBeginWhereTheyShould(BigDecimal value, AlignmentBand band) {
        assertThat(AlignmentBand.of(value, Thresholds.DEFAULT)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "15, LOW", "39.9, LOW", "40, MODERATE", "41, STRONG", "90, VERY_STRONG"})
    void aDistrictDrawsItsOwnLines(BigDecimal value, AlignmentBand band) {
        assertThat(AlignmentBand.of(value, new Thresholds(40, 41, 90, 12))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0, 25, 35, 12", "25, 25, 35, 12", "15, 35, 25, 12", "15, 25, 101, 12", "15, 25, 35, 0"})
    void linesThatDoNotRiseAreRefused(int moderate, int strong, int veryStrong, int months) {
        assertThatThrownBy(() -> new Thresholds(moderate, strong, veryStrong, months))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
