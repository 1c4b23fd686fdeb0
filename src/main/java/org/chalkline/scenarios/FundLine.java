package org.chalkline.scenarios;

import java.util.Optional;
import java.util.OptionalInt;
import org.chalkline.portfolio.Fund;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * A fund in a year that a list of work asks for money.
 *
 * @param has new money and carry-forward; empty when no amount is known, and for funds that the reader may not see
 * @param usedElsewhere the revised budgets of all work that is not on the list, hidden work included
 * @param cap what is set for the list instead of what the fund has
 * @param forThisList the cap, else has − usedElsewhere, never below zero; empty when nothing limits it
 * @param asked planned by all items
 * @param granted planned by the items above the line
 * @param left forThisList − granted, never below zero; empty when nothing limits it
 * @param endsAfter the rank of the last item that it pays for, 0 for none; empty where every item fits
 */
public record FundLine(
        Fund fund,
        FiscalYear year,
        Optional<Money> has,
        Money usedElsewhere,
        Optional<Money> cap,
        Optional<Money> forThisList,
        Money asked,
        Money granted,
        Optional<Money> left,
        OptionalInt endsAfter) {

    static FundLine of(Fund fund, FiscalYear year, Pot pot, Money asked, Money granted, OptionalInt endsAfter) {
        return new FundLine(
                fund,
                year,
                pot.has(),
                pot.usedElsewhere(),
                pot.cap(),
                pot.forThisList(),
                asked,
                granted,
                pot.forThisList().map(money -> Money.max(money.minus(granted), Money.ZERO)),
                endsAfter);
    }

    /** What the items below the line ask of it. */
    public Money refused() {
        return asked.minus(granted);
    }

    public FundYear key() {
        return new FundYear(fund.id(), year);
    }
}
