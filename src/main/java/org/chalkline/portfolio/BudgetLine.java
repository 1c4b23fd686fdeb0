package org.chalkline.portfolio;

import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative costs in a fiscal year on a fund. Initiative, year, fund, recurrence and account code together
 * name the line.
 *
 * @param fund null when unfunded
 * @param accountCode as the finance system writes it; may be empty
 * @param planned the adopted budget
 * @param revised the budget after transfers; equals planned until somebody revises it
 * @param committed encumbered
 * @param actual spent
 */
public record BudgetLine(
        InitiativeId initiative,
        FiscalYear year,
        @Nullable FundId fund,
        Recurrence recurrence,
        String accountCode,
        Money planned,
        Money revised,
        Money committed,
        Money actual,
        Visibility visibility)
        implements PlanRecord {

    /** All that names the line; an unfunded one has nothing where the fund stands. */
    @Override
    public RecordKey key() {
        var code = String.join(
                "|",
                initiative.code(),
                String.valueOf(year.endYear()),
                fund == null ? "" : fund.code(),
                recurrence.name(),
                accountCode);
        return new RecordKey(RecordKind.BUDGET_LINE, code);
    }

    /** Revised − actual − committed. */
    public Money available() {
        return revised.minus(actual).minus(committed);
    }
}
