package org.chalkline.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    /** W3C, "Understanding SC 1.4.3" and its technique G18: 21 to 1 for black on white; #767676 passes, #777777 does not. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "#000000,#ffffff,21.00",
        "#ffffff,#ffffff,1.00",
        "#767676,#ffffff,4.54",
        "#777777,#ffffff,4.48",
        "#949494,#ffffff,3.03",
        "#ff0000,#ffffff,4.00",
        "#0000ff,#ffffff,8.59",
    })
    void contrastIsThatOfTheGuidelines(String text, String ground, double ratio) {
        assertThat(Colour.of(text).contrast(Colour.of(ground))).isCloseTo(ratio, within(0.005));
        assertThat(Colour.of(ground).contrast(Colour.of(text))).isCloseTo(ratio, within(0.005));
    }

    @Test
    void aThinCoatLiesBetweenTheTwo() {
        assertThat(Colour.of("#000000").over(Colour.of("#ffffff"), 0.1)).isEqualTo(Colour.of("#e6e6e6"));
        assertThat(Colour.of("#102030").over(Colour.of("#ffffff"), 1)).isEqualTo(Colour.of("#102030"));
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() {
        assertThatThrownBy(() -> new Look(Colour.of("#ffcc00"), Look.DEFAULT.dark()))
                .isInstanceOf(LookRefused.class)
                .hasMessage(
                        "On light grounds #ffcc00 has a contrast of 1.3 to 1, and text needs 4.5 to 1. Choose a darker"
                                + " colour.");
        assertThatThrownBy(() -> new Look(Look.DEFAULT.light(), Colour.of("0B5FA5")))
                .isInstanceOf(LookRefused.class)
                .hasMessageContaining("On dark grounds #0b5fa5")
                .hasMessageContaining("Choose a lighter colour");
    }

    @ParameterizedTest
    @CsvSource({"red", "#12345", "#1234567", "'url(x)'", "'#000000;}'"})
    void whatIsNoColourIsRefused(String typed) {
        assertThatThrownBy(() -> Colour.of(typed)).isInstanceOf(LookRefused.class);
    }
}
