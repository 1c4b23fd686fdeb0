package org.chalkline.scenarios;

import java.util.Optional;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** What a fund has in a year, for all work and for one list; see {@link FundLine}. */
record Pot(Optional<Money> has, Money usedElsewhere, Optional<Money> cap) {

    static Pot of(Fund fund, FiscalYear year, Money usedElsewhere, Optional<Money> cap) {
        // Of funds that the reader may not see, some may have no known amount: their sum is no limit.
        var has = fund.id().equals(FundId.OTHER) ? Optional.<Money>empty() : fund.availableIn(year);
        return new Pot(has, usedElsewhere, cap);
    }

    Optional<Money> forThisList() {
        return cap.isPresent() ? cap : has.map(money -> Money.max(money.minus(usedElsewhere), Money.ZERO));
    }
}
