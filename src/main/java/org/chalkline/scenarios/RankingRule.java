package org.chalkline.scenarios;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;

/**
 * A weighted sum that ranks work, with all of its parts shown. Each part is 0 to 100 points:
 *
 * <ul>
 *   <li>alignment: 100 · Σ weight·strength / (3 · Σ weight) as everywhere, rescaled so that the highest of the
 *       candidates has 100;
 *   <li>mandate: required 100, recommended 50, none 0;
 *   <li>risk reduction: inherent − residual scores of the risks that it reduces, rescaled in the same way;
 *   <li>benefit: a year's cash savings, cost avoided and revenue for each dollar planned in the years chosen, rescaled
 *       in the same way; work with a benefit that costs nothing there has 100 and rescales nobody. Staff hours are no
 *       dollars, and do not count.
 * </ul>
 *
 * <p>The rule is a start for a list that people then put into their own order. Ties: the smaller cost first, then by
 * code.
 *
 * @param alignmentWeight whole points; the four sum to 100
 */
public record RankingRule(int alignmentWeight, int mandateWeight, int riskWeight, int benefitWeight) {

    public static final RankingRule DEFAULT = new RankingRule(40, 25, 25, 10);

    private static final int ALL = 100;

    public RankingRule {
        var weights = List.of(alignmentWeight, mandateWeight, riskWeight, benefitWeight);
        if (weights.stream().anyMatch(weight -> weight < 0 || weight > ALL)) {
            throw new IllegalArgumentException("A weight is 0 to 100");
        }
        if (weights.stream().mapToInt(Integer::intValue).sum() != ALL) {
            throw new IllegalArgumentException("The weights add up to 100");
        }
    }

    /** What work is judged by. */
    public enum Axis {
        ALIGNMENT("alignment"),
        MANDATE("mandate"),
        RISK("risk reduction"),
        BENEFIT("benefit");

        private final String words;

        Axis(String words) {
            this.words = words;
        }

        /** As it is read on screen and in files. */
        public String words() {
            return words;
        }
    }

    /** What an axis counts, in points of 100. */
    public int weight(Axis axis) {
        return switch (axis) {
            case ALIGNMENT -> alignmentWeight;
            case MANDATE -> mandateWeight;
            case RISK -> riskWeight;
            case BENEFIT -> benefitWeight;
        };
    }

    /**
     * Candidates in the order of the rule.
     *
     * @param years over which costs are added up; none for all of the plan's
     * @param candidates those that the picture does not hold are passed over
     */
    public List<Ranked> rank(Portfolio portfolio, List<FiscalYear> years, Collection<InitiativeId> candidates) {
        var sorted = new Ranking(this, ListCosts.of(portfolio, years), candidates).sorted();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> sorted.get(i).at(i + 1))
                .toList();
    }

    /** In one sentence: "Of 100 points, alignment counts 40, mandate 25, risk reduction 25 and benefit 10." */
    public String sentence() {
        var parts = Stream.of(Axis.values())
                .map(axis -> axis.words() + (axis == Axis.ALIGNMENT ? " counts " : " ") + weight(axis))
                .toList();
        return "Of 100 points, " + Words.listed(parts) + ".";
    }
}
