package org.chalkline.budget;

import java.util.Collection;
import org.chalkline.shared.Money;

/**
 * The four amounts of a budget, added up.
 *
 * @param planned the adopted budget
 * @param revised the budget after transfers
 * @param committed encumbered
 * @param actual spent
 */
public record Amounts(Money planned, Money revised, Money committed, Money actual) {

    public static final Amounts NONE = new Amounts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** Revised − actual − committed; negative when more is spent and committed than there is. */
    public Money available() {
        return revised.minus(actual).minus(committed);
    }

    public Amounts plus(Amounts other) {
        return new Amounts(
                planned.plus(other.planned),
                revised.plus(other.revised),
                committed.plus(other.committed),
                actual.plus(other.actual));
    }

    /** The sum over costs. */
    public static Amounts sum(Collection<Cost> costs) {
        return costs.stream().map(Cost::amounts).reduce(NONE, Amounts::plus);
    }
}
