package org.chalkline.initiatives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.chalkline.portfolio.StaffNeed;
import org.chalkline.shared.FiscalYear;

/** Hours of a team in a fiscal year. */
@Embeddable
class StaffNeedRow {

    private String team = "";

    @Column(name = "fiscal_year")
    private int fiscalYear;

    private int hours;

    protected StaffNeedRow() {}

    StaffNeedRow(StaffNeed it) {
        team = it.team();
        fiscalYear = it.year().endYear();
        hours = it.hours();
    }

    StaffNeed toRecord() {
        return new StaffNeed(team, new FiscalYear(fiscalYear), hours);
    }
}
