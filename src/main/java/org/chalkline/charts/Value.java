package org.chalkline.charts;

import java.math.BigDecimal;
import org.chalkline.shared.Money;

/**
 * A number to draw and the text to read for it.
 *
 * @param number exact: dollars, percent points, or the measure's own unit
 * @param text as a person reads it: "$1.2M", "22 %"
 */
public record Value(BigDecimal number, String text) {

    public static Value of(Money amount) {
        return new Value(amount.dollars(), amount.brief());
    }

    public static Value of(long count) {
        return new Value(BigDecimal.valueOf(count), "%,d".formatted(count));
    }
}
