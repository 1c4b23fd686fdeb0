package org.chalkline.ledger;

import java.util.Set;
import org.chalkline.shared.Money;

/**
 * A total as the file prints it, against what its rows add up to.
 *
 * @param columns the amounts that the file has
 */
public record LedgerTotal(
        int number, String label, LedgerAmounts printed, LedgerAmounts counted, Set<LedgerColumn> columns) {

    private static final long HALF_A_DOLLAR = 50;

    public LedgerTotal {
        columns = Set.copyOf(columns);
    }

    /** How a printed total stands to the rows it is made of. */
    public enum Verdict {
        EXACT,
        /** Printed in whole dollars, and the rows round to it. */
        ROUNDED,
        DIFFERS
    }

    /** Printed less counted. */
    public LedgerAmounts difference() {
        return printed.minus(counted);
    }

    /** The worst over the columns that the file has. */
    public Verdict verdict() {
        return columns.stream().map(this::verdict).reduce(Verdict.EXACT, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private Verdict verdict(LedgerColumn column) {
        var total = printed.of(column);
        var difference = total.minus(counted.of(column));
        if (difference.isZero()) {
            return Verdict.EXACT;
        }
        return inWholeDollars(total) && Math.abs(difference.cents()) <= HALF_A_DOLLAR
                ? Verdict.ROUNDED
                : Verdict.DIFFERS;
    }

    private static boolean inWholeDollars(Money amount) {
        return amount.cents() % 100 == 0;
    }
}
