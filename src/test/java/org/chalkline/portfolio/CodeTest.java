package org.chalkline.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @Test
    void numbersInCodesAreOrderedAsNumbers() {
        assertThat(Stream.of("I10", "I2", "A1", "I2b", "I")
                        .map(InitiativeId::new)
                        .sorted())
                .extracting(InitiativeId::code)
                .containsExactly("A1", "I", "I2", "I2b", "I10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "<b>", "=1+1", "../x", "a-code-far-longer-than-any-code-is"})
    void whatIsNoCodeIsRefused(String text) {
        assertThatThrownBy(() -> new GoalId(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
