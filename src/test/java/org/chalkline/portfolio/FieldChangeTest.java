package org.chalkline.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chalkline.bench.LargeDistrict;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** Two states of a record, told apart and put together. */
class FieldChangeTest {

    private final Initiative before = LargeDistrict.plan(27).initiatives().getFirst();

    @Test
    void tellsTheFieldsThatDifferInWords() {
        var after = RecordValues.with(
                before,
                Map.of(
                        "publicStatement",
                        "Said in public",
                        "visibility",
                        Visibility.CLOSED_SESSION,
                        "technicalDetail",
                        new Restricted("Model 7", Visibility.CABINET),
                        "dependsOn",
                        List.of(new InitiativeId("A1"), new InitiativeId("A2"))));
        assertThat(FieldChange.between(before, after))
                .extracting(FieldChange::words, FieldChange::becomesInWords)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("public statement", "Said in public"),
                        org.assertj.core.groups.Tuple.tuple("visibility", "closed session"),
                        org.assertj.core.groups.Tuple.tuple("technical detail", "Model 7 (cabinet)"),
                        org.assertj.core.groups.Tuple.tuple("depends on", "A1, A2"));
        assertThat(FieldChange.between(before, before)).isEmpty();
    }

    @Test
    void aRecordOfItsOwnValuesIsTheSameRecord() {
        assertThat(RecordValues.with(before, RecordValues.of(before))).isEqualTo(before);
    }

    @Test
    void valuesThatTheRecordRefusesAreRefusedInItsWords() {
        assertThatThrownBy(() -> RecordValues.with(new Score(1, 1), Map.of("impact", 6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Likelihood and impact are 1 to 5");
    }
}
