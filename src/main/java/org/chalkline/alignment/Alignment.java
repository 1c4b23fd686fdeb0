package org.chalkline.alignment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Strength;

/**
 * How much an initiative serves the board's goals: 100 · Σ weight·strength / (3 · Σ weight). Mandate and risk reduction
 * are never mixed into it.
 *
 * @param value 0 to 100, to 34 digits
 * @param band as the district's thresholds have it
 * @param parts what it is made of, the largest first
 */
public record Alignment(InitiativeId initiative, BigDecimal value, AlignmentBand band, List<Part> parts) {

    private static final BigDecimal HIGHEST_STRENGTH = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Alignment {
        parts = List.copyOf(parts);
    }

    /**
     * What one goal gives to an alignment.
     *
     * @param points of the 100
     */
    public record Part(Goal goal, Strength strength, BigDecimal points) {}

    /** The alignment of an initiative; 0 where it has no links or the goals have no weight. */
    public static Alignment of(Portfolio portfolio, InitiativeId initiative) {
        return of(portfolio, initiative, totalWeight(portfolio));
    }

    /** As {@link #of(Portfolio, InitiativeId)}, for many initiatives: the weights are summed once. */
    static Alignment of(Portfolio portfolio, InitiativeId initiative, BigDecimal totalWeight) {
        if (totalWeight.signum() == 0) {
            return new Alignment(initiative, BigDecimal.ZERO, AlignmentBand.NONE, List.of());
        }
        var whole = HIGHEST_STRENGTH.multiply(totalWeight);
        var parts = new ArrayList<Part>();
        var sum = BigDecimal.ZERO;
        for (var entry : strengths(portfolio, initiative).entrySet()) {
            var goal = entry.getKey();
            var weighted =
                    goal.weight().multiply(BigDecimal.valueOf(entry.getValue().points()));
            sum = sum.add(weighted);
            parts.add(new Part(goal, entry.getValue(), share(weighted, whole)));
        }
        parts.sort((a, b) -> b.points().compareTo(a.points()));
        var value = share(sum, whole);
        var band = AlignmentBand.of(value, portfolio.district().thresholds());
        return new Alignment(initiative, value, band, parts);
    }

    static BigDecimal totalWeight(Portfolio portfolio) {
        return portfolio.goals().stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** To one decimal, for those who ask. */
    public BigDecimal rounded() {
        return value.setScale(1, RoundingMode.HALF_UP);
    }

    /** Several hidden goals are one here; the strongest of their links counts. */
    private static LinkedHashMap<Goal, Strength> strengths(Portfolio portfolio, InitiativeId initiative) {
        var byGoal = new LinkedHashMap<GoalId, Strength>();
        for (var link : portfolio.linksOf(initiative)) {
            byGoal.merge(link.goal(), link.strength(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
        var result = new LinkedHashMap<Goal, Strength>();
        byGoal.forEach((id, strength) -> portfolio.goal(id).ifPresent(goal -> result.put(goal, strength)));
        return result;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return HUNDRED.multiply(part).divide(whole, MathContext.DECIMAL128);
    }
}
