package org.chalkline.scenarios;

import java.util.Comparator;
import org.chalkline.portfolio.FundId;
import org.chalkline.shared.FiscalYear;

/** A fund in a fiscal year: money that is there, or is not, apart from all other money. */
public record FundYear(FundId fund, FiscalYear year) implements Comparable<FundYear> {

    private static final Comparator<FundYear> ORDER =
            Comparator.comparing(FundYear::fund).thenComparing(FundYear::year);

    @Override
    public int compareTo(FundYear other) {
        return ORDER.compare(this, other);
    }
}
