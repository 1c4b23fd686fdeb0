package org.chalkline.scenarios;

import java.math.BigDecimal;
import java.util.List;
import org.chalkline.portfolio.Initiative;
import org.chalkline.scenarios.RankingRule.Axis;
import org.chalkline.shared.Money;

/**
 * A candidate's place by a {@link RankingRule}, and how it came there.
 *
 * @param rank from 1
 * @param cost planned in the years chosen
 * @param parts one for each axis, in their order
 * @param total Σ weight · points / 100: 0 to 100, to ten decimals
 */
public record Ranked(int rank, Initiative initiative, Money cost, List<Part> parts, BigDecimal total) {

    public Ranked {
        parts = List.copyOf(parts);
    }

    /**
     * What an axis gives.
     *
     * @param points 0 to 100, to 34 digits
     * @param weight what the axis counts, of 100
     * @param words what the points come from, such as "alignment 40.0, the highest is 41.0"
     */
    public record Part(Axis axis, BigDecimal points, int weight, String words) {

        /** What it gives to the total: weight · points / 100. */
        public BigDecimal contribution() {
            return points.multiply(BigDecimal.valueOf(weight)).movePointLeft(2);
        }
    }

    public Part part(Axis axis) {
        return parts.get(axis.ordinal());
    }

    Ranked at(int newRank) {
        return new Ranked(newRank, initiative, cost, parts, total);
    }
}
