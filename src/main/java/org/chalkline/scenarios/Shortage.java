package org.chalkline.scenarios;

import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Why an item is below the line.
 *
 * @param fund the fund that does not reach; null for all other kinds
 * @param year null for the total and for a list that was fixed
 * @param needed by the item
 * @param left before the item; may be enough where the money is kept for work that is ranked before it
 * @param words one plain sentence
 */
public record Shortage(
        Kind kind, @Nullable FundId fund, @Nullable FiscalYear year, Money needed, Money left, String words) {

    /** What does not reach. */
    public enum Kind {
        UNFUNDED,
        FUND,
        TOTAL,
        /** It is so since the list was fixed, for a reason that this picture does not show. */
        FIXED
    }

    static Shortage unfunded(FiscalYear year, Money needed) {
        var words = "No fund pays for %s of it in %s.".formatted(needed, year);
        return new Shortage(Kind.UNFUNDED, null, year, needed, Money.ZERO, words);
    }

    /** @param endedAt the work ranked before it that did not fit; null where it is the first */
    static Shortage ofFund(Fund fund, FiscalYear year, Money needed, Money left, @Nullable Initiative endedAt) {
        var words = endedAt == null
                ? "%s has %s left in %s; it needs %s.".formatted(fund.name(), left, year, needed)
                : "%s ended in %s at “%s”, ranked before it; it needs %s."
                        .formatted(fund.name(), year, endedAt.title(), needed);
        return new Shortage(Kind.FUND, fund.id(), year, needed, left, words);
    }

    /** @param endedAt the work ranked before it that did not fit; null where it is the first */
    static Shortage ofTotal(Money needed, Money left, @Nullable Initiative endedAt) {
        var words = endedAt == null
                ? "The cap on the whole list leaves %s; it costs %s.".formatted(left, needed)
                : "The cap on the whole list ended at “%s”, ranked before it; it costs %s."
                        .formatted(endedAt.title(), needed);
        return new Shortage(Kind.TOTAL, null, null, needed, left, words);
    }

    static Shortage fixed(Money needed) {
        return new Shortage(
                Kind.FIXED, null, null, needed, Money.ZERO, "It stood below the line when the list was fixed.");
    }
}
