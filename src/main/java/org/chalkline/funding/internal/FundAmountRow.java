package org.chalkline.funding.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** What a fund has in a fiscal year, in cents. */
@Embeddable
class FundAmountRow {

    @Column(name = "fiscal_year")
    private int fiscalYear;

    private long allocated;

    @Column(name = "carried_forward")
    private long carriedForward;

    protected FundAmountRow() {}

    FundAmountRow(FundAmount it) {
        fiscalYear = it.year().endYear();
        allocated = it.allocated().cents();
        carriedForward = it.carriedForward().cents();
    }

    FundAmount toRecord() {
        return new FundAmount(new FiscalYear(fiscalYear), new Money(allocated), new Money(carriedForward));
    }
}
