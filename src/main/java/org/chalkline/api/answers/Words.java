package org.chalkline.api.answers;

import java.math.BigDecimal;
import org.chalkline.shared.Money;

/** What is said of many fields. */
final class Words {

    static final String MONEY = "US dollars, exact: digits with two decimals, a minus in front of negatives";
    static final String MONEY_PATTERN = "^-?\\d+\\.\\d{2}$";
    static final String YEAR = "Fiscal year, as the calendar year in which it ends: 2027 is FY27";
    static final String VISIBILITY = "Up to which audience it may be shown";
    static final String CODE = "The district's own code";
    static final String PUBLIC_STATEMENT = "In plain words, for everybody";

    private Words() {}

    /** Without an exponent, which not every program reads. */
    static BigDecimal plain(BigDecimal number) {
        return number.setScale(Math.max(0, number.scale()));
    }

    static String of(Money money) {
        return money.dollars().toPlainString();
    }
}
