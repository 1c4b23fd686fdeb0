package org.chalkline.portfolio;

import java.math.BigDecimal;

/** One form for each number, so that 18 and 18.00, read from different databases, are equal. */
final class Numbers {

    private Numbers() {}

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
