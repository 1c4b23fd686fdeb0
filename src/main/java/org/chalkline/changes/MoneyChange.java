package org.chalkline.changes;

import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * What became of the planned cost of an initiative in a fiscal year. Work that the reader may not see counts as one.
 *
 * @param path where the initiative is to be found today; empty when nowhere
 */
public record MoneyChange(String path, String title, FiscalYear year, Money before, Money after) {

    public Money difference() {
        return after.minus(before);
    }
}
