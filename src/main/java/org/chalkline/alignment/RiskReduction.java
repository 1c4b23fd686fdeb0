package org.chalkline.alignment;

import java.util.List;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;

/**
 * How much smaller an initiative makes risks: the sum of inherent − residual scores of those it reduces. A number of
 * points of the 5×5, on an axis of its own beside alignment.
 *
 * @param risks what it is made of
 */
public record RiskReduction(InitiativeId initiative, List<Risk> risks) {

    public RiskReduction {
        risks = List.copyOf(risks);
    }

    public static RiskReduction of(Portfolio portfolio, InitiativeId initiative) {
        return new RiskReduction(initiative, portfolio.risksReducedBy(initiative));
    }

    public int points() {
        return risks.stream().mapToInt(RiskReduction::pointsOf).sum();
    }

    /** What is taken off one risk; a risk that grew counts as nothing taken off. */
    public static int pointsOf(Risk risk) {
        return Math.max(0, risk.inherent().value() - risk.residual().value());
    }
}
