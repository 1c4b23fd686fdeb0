package org.chalkline.judgment;

import java.util.List;

/**
 * How far several judges' weights agree: Goepel's AHP consensus indicator S*, from Shannon's entropies of the judges (α, the
 * mean) and of the group (γ), β = γ − α (K. D. Goepel, "Implementing the Analytic Hierarchy Process as a Standard Method for
 * Multi-Criteria Decision Making in Corporate Enterprises", ISAHP 2013; with the upper limit γ = ln n of its later revision,
 * bpmsg.com, "AHP Consensus Indicator").
 *
 * @param indicator 1: the same weights; 0: each judge puts all weight on something else
 */
public record Consensus(double indicator) {

    /** Throws {@link IllegalArgumentException} for fewer than two judges or two things: there is nothing to agree on. */
    public static Consensus of(List<List<Double>> judges) {
        if (judges.size() < 2 || judges.getFirst().size() < 2) {
            throw new IllegalArgumentException("It takes two judges, and two things");
        }
        var size = judges.getFirst().size();
        var mean = new double[size];
        double alpha = 0;
        for (var weights : judges) {
            for (int i = 0; i < size; i++) {
                mean[i] += weights.get(i) / judges.size();
                alpha += entropy(weights.get(i)) / judges.size();
            }
        }
        double gamma = 0;
        for (var weight : mean) {
            gamma += entropy(weight);
        }
        var least = Math.exp(leastAlpha(size)) / size;
        return new Consensus(Math.clamp((Math.exp(alpha - gamma) - least) / (1 - least), 0, 1));
    }

    /** The entropy of a judge for whom one thing counts nine times as much as each other one: the scale's limit. */
    private static double leastAlpha(int size) {
        var whole = size + Preference.MOST - 1.0;
        return entropy(Preference.MOST / whole) + (size - 1) * entropy(1 / whole);
    }

    private static double entropy(double share) {
        return share > 0 ? -share * Math.log(share) : 0;
    }

    /** Goepel's scale of words, from his analysis of 35 projects (bpmsg.com, "AHP Consensus Word Scale"). */
    public String words() {
        if (indicator < 0.5) {
            return "very low";
        }
        if (indicator < 0.625) {
            return "low";
        }
        if (indicator < 0.75) {
            return "moderate";
        }
        return indicator <= 0.875 ? "high" : "very high";
    }
}
