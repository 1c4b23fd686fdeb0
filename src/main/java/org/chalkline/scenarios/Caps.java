package org.chalkline.scenarios;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The most that a list of work may cost.
 *
 * @param total over all funds and years together; null for no such cap
 * @param funds instead of what a fund has for the list in a year
 */
public record Caps(@Nullable Money total, Map<FundYear, Money> funds) {

    public static final Caps NONE = new Caps(null, Map.of());

    public Caps {
        funds = Collections.unmodifiableMap(new TreeMap<>(funds));
        if ((total != null && total.isNegative()) || funds.values().stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("A cap is not below zero");
        }
    }

    /** A cap on all money together and on no fund. */
    public static Caps ofTotal(Money total) {
        return new Caps(total, Map.of());
    }

    /** The same with another cap on all money together; null for none. */
    public Caps withTotal(@Nullable Money newTotal) {
        return new Caps(newTotal, funds);
    }

    /** The same with another cap on a fund in a year; null to take what the fund has. */
    public Caps withFund(FundYear fund, @Nullable Money cap) {
        var changed = new TreeMap<>(funds);
        if (cap == null) {
            changed.remove(fund);
        } else {
            changed.put(fund, cap);
        }
        return new Caps(total, changed);
    }

    /** The cap on a fund in a year; empty where what the fund has is the limit. */
    public Optional<Money> on(FundYear fund) {
        return Optional.ofNullable(funds.get(fund));
    }

    /** Without the caps on funds that a picture does not show. */
    Caps seenIn(Portfolio portfolio) {
        var seen = new TreeMap<>(funds);
        seen.keySet().removeIf(fund -> portfolio.fund(fund.fund()).isEmpty());
        return new Caps(total, seen);
    }
}
