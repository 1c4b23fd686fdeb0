package org.chalkline.alignment;

import java.math.BigDecimal;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;

/** What other weights of the goals would mean: for the money, and for the work. */
public final class WeightsEffect {

    private WeightsEffect() {}

    /**
     * In two short sentences.
     *
     * @param now the plan as it is
     * @param then the same plan with other weights
     */
    public static String sentence(Portfolio now, Portfolio then, Scope scope) {
        return money(now, then, scope) + " " + work(now, then);
    }

    private static String money(Portfolio now, Portfolio then, Scope scope) {
        var before = MoneyShares.of(now, scope);
        if (!before.aligned().isPositive()) {
            return "No money serves a goal yet, so none lies elsewhere.";
        }
        var is = Captions.wholePercent(where(before));
        var becomes = Captions.wholePercent(where(MoneyShares.of(then, scope)));
        return is.equals(becomes)
                ? "As now, %s of the money for goals would lie where the weights put it.".formatted(is)
                : "%s of the money for goals would lie where the weights put it, instead of %s.".formatted(becomes, is);
    }

    /** The part of the money for goals that lies where the weights would put it, in percent. */
    static BigDecimal where(MoneyShares shares) {
        return shares.goals().stream()
                .map(money -> money.weightShare().min(money.moneyShare()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String work(Portfolio now, Portfolio then) {
        int stronger = 0;
        int weaker = 0;
        for (var initiative : now.initiatives()) {
            int step = Alignment.of(then, initiative.id())
                    .band()
                    .compareTo(Alignment.of(now, initiative.id()).band());
            stronger += step > 0 ? 1 : 0;
            weaker += step < 0 ? 1 : 0;
        }
        if (stronger + weaker == 0) {
            return "No initiative would come into another band of alignment.";
        }
        return "Of %s, %d would be aligned more strongly and %d more weakly."
                .formatted(Captions.count(now.initiatives().size(), "initiative", "initiatives"), stronger, weaker);
    }
}
