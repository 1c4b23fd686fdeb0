package org.chalkline.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void fractionsOfACentAreRefused() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void overflowIsRefusedRatherThanWrapped() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aHundredDollarsInThirdsKeepsItsCent() {
        assertThat(Money.ofDollars(100).split(List.of(1, 1, 1)))
                .containsExactly(new Money(3334), new Money(3333), new Money(3333));
    }

    @Test
    void theLargestRemainderGetsTheCentLeftOver() {
        assertThat(new Money(10).split(List.of(1, 5, 1))).containsExactly(new Money(2), new Money(7), new Money(1));
    }

    @Test
    void partsOfAnyAmountAddUpToIt() {
        var random = new Random(27);
        for (int i = 0; i < 2_000; i++) {
            var amount = new Money(random.nextLong(-1_000_000_000_00L, 1_000_000_000_00L));
            var shares = random.ints(1 + random.nextInt(8), 0, 4).boxed().toList();
            if (shares.stream().mapToInt(Integer::intValue).sum() > 0) {
                assertThat(Money.sum(amount.split(shares))).isEqualTo(amount);
            }
        }
    }

    @Test
    void aSplitAmongNothingIsRefused() {
        assertThatThrownBy(() -> Money.ofDollars(1).split(List.of(0, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tablesShowEveryDollarAndNegativesInParentheses() {
        assertThat(Money.ofDollars(1_234_567)).hasToString("$1,234,567");
        assertThat(new Money(-150_25)).hasToString("($150.25)");
        assertThat(Money.ZERO).hasToString("$0");
    }

    @Test
    void sentencesShowMillionsAndThousands() {
        assertThat(Money.ofDollars(5_888_000).brief()).isEqualTo("$5.9M");
        assertThat(Money.ofDollars(999_600).brief()).isEqualTo("$1.0M");
        assertThat(Money.ofDollars(310_000).brief()).isEqualTo("$310k");
        assertThat(Money.ofDollars(-950).brief()).isEqualTo("($950)");
    }
}
