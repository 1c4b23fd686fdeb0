package org.chalkline.portfolio;

import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** What a fund has in a fiscal year: new money, and what was carried forward from the year before. */
public record FundAmount(FiscalYear year, Money allocated, Money carriedForward) {}
