package org.chalkline.funding.ui;

import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Recurrence;
import org.jspecify.annotations.Nullable;

/** What names a row of the sheet: all that names a budget line, but for the year. */
record LineKey(InitiativeId initiative, @Nullable FundId fund, Recurrence recurrence, String account) {

    static LineKey of(BudgetLine line) {
        return new LineKey(line.initiative(), line.fund(), line.recurrence(), line.accountCode());
    }

    /** As it goes to the browser and comes back. */
    String text() {
        return String.join("|", initiative.code(), fund == null ? "" : fund.code(), recurrence.name(), account);
    }
}
