package org.chalkline.priorities;

import org.chalkline.portfolio.FundId;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** The most that a fund may give to a list of priorities in a fiscal year, in dollars. */
public record FundCap(FundId fund, FiscalYear year, Money amount) {}
