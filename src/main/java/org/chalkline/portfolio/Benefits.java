package org.chalkline.portfolio;

import org.chalkline.shared.Money;

/** What an initiative gives back each year. Staff hours freed are never added to dollars. */
public record Benefits(Money cashSavings, Money costAvoided, Money revenue, int staffHours) {
    public static final Benefits NONE = new Benefits(Money.ZERO, Money.ZERO, Money.ZERO, 0);

    public boolean isNone() {
        return equals(NONE);
    }
}
