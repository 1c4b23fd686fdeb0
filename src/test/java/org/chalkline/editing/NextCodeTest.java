package org.chalkline.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextCodeTest {

    @Test
    void goesOnFromTheHighestNumberInItsOwnStyle() {
        assertThat(NextCode.after(List.of("R1", "R10", "R2"), "K1")).isEqualTo("R11");
        assertThat(NextCode.after(List.of("K08", "K09"), "K1")).isEqualTo("K10");
        assertThat(NextCode.after(List.of("NET-007", "special"), "K1")).isEqualTo("NET-008");
    }

    @Test
    void beginsWhereThereIsNothingToGoOnFrom() {
        assertThat(NextCode.after(List.of(), "K1")).isEqualTo("K1");
        assertThat(NextCode.after(List.of("special"), "K1")).isEqualTo("K1");
    }
}
