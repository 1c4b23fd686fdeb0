package org.chalkline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastMomentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);

    @Test
    void anAddressLeadsBackToTheMomentItWasWrittenFor() {
        assertThat(PastMoment.parse("2026-10-24")).contains(PastMoment.endOf(DAY));
        assertThat(PastMoment.parse("2026-10-24r17")).contains(new PastMoment(DAY, 17L));
        assertThat(new PastMoment(DAY, 17L)).hasToString("2026-10-24r17");
        assertThat(PastMoment.endOf(DAY)).hasToString("2026-10-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "r17", "2026-10-24r", "2026-10-24r-1", "2026-02-30", "2026-10-24r9999999999999999999", "x"})
    void whatIsNoMomentIsNone(String text) {
        assertThat(PastMoment.parse(text)).isEmpty();
    }
}
