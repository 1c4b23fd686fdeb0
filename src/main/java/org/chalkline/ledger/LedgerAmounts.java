package org.chalkline.ledger;

import org.chalkline.shared.Money;

/**
 * The amounts of a row of a ledger, or of several of them added up.
 *
 * @param original the adopted budget
 * @param transfers what was moved in and out since
 * @param revised the budget after transfers
 * @param spent year to date
 * @param committed encumbered
 */
public record LedgerAmounts(Money original, Money transfers, Money revised, Money spent, Money committed) {

    public static final LedgerAmounts NONE =
            new LedgerAmounts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public LedgerAmounts plus(LedgerAmounts other) {
        return new LedgerAmounts(
                original.plus(other.original),
                transfers.plus(other.transfers),
                revised.plus(other.revised),
                spent.plus(other.spent),
                committed.plus(other.committed));
    }

    public LedgerAmounts minus(LedgerAmounts other) {
        return new LedgerAmounts(
                original.minus(other.original),
                transfers.minus(other.transfers),
                revised.minus(other.revised),
                spent.minus(other.spent),
                committed.minus(other.committed));
    }

    /** Revised − spent − committed: worked out anew, for what a report prints is often rounded. */
    public Money available() {
        return revised.minus(spent).minus(committed);
    }

    public boolean isZero() {
        return equals(NONE);
    }

    /** One of {@link LedgerColumn#AMOUNTS}. */
    public Money of(LedgerColumn column) {
        return switch (column) {
            case ORIGINAL -> original;
            case TRANSFERS -> transfers;
            case REVISED -> revised;
            case SPENT -> spent;
            case COMMITTED -> committed;
            default -> throw new IllegalArgumentException(column + " is not added up");
        };
    }

    /** The sum of the amounts of rows. */
    public static LedgerAmounts sum(Iterable<LedgerRow> rows) {
        var sum = NONE;
        for (var row : rows) {
            sum = sum.plus(row.amounts());
        }
        return sum;
    }
}
