package org.chalkline.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chalkline.shared.Money;

/** Shares in whole percent. */
final class Shares {

    private Shares() {}

    static long percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Of nothing there is no share: 0. */
    static long percent(Money part, Money whole) {
        return whole.isZero() ? 0 : percent(part.cents(), whole.cents());
    }
}
