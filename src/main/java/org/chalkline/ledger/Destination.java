package org.chalkline.ledger;

import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The budget line that a row is taken into, by what names it.
 *
 * @param fund null when unfunded
 */
public record Destination(
        InitiativeId initiative, FiscalYear year, @Nullable FundId fund, Recurrence recurrence, String accountCode) {

    public static Destination of(BudgetLine line) {
        return new Destination(line.initiative(), line.year(), line.fund(), line.recurrence(), line.accountCode());
    }
}
