package org.chalkline.ledger;

import java.util.List;
import java.util.Locale;

/**
 * One account's row of a ledger, with what it holds told apart.
 *
 * @param number as the spreadsheet numbers it
 * @param groups fund, department and the account's own parts, outermost first: what the file makes totals of
 * @param account the parts of the account, joined by dashes
 * @param cutOff whether the description is as long as the file lets them be, so that its end may be missing
 */
public record LedgerRow(
        int number,
        Kind kind,
        List<String> groups,
        String account,
        String project,
        String description,
        boolean cutOff,
        LedgerAmounts amounts) {

    public LedgerRow {
        groups = List.copyOf(groups);
    }

    /** Money that goes out, or comes in. */
    public enum Kind {
        EXPENSE,
        REVENUE
    }

    /** What names this row from one export to the next. */
    public String key() {
        return String.join("|", account, project, description).toLowerCase(Locale.ROOT);
    }

    /** Whether more is spent and committed than there is. */
    public boolean overBudget() {
        return kind == Kind.EXPENSE && amounts.available().isNegative();
    }
}
