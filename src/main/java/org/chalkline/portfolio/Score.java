package org.chalkline.portfolio;

/** A place on the 5×5: likelihood and impact, each 1 to 5. */
public record Score(int likelihood, int impact) {

    public Score {
        if (likelihood < 1 || likelihood > 5 || impact < 1 || impact > 5) {
            throw new IllegalArgumentException("Likelihood and impact are 1 to 5");
        }
    }

    /** Likelihood × impact, 1 to 25. */
    public int value() {
        return likelihood * impact;
    }

    public RiskBand band() {
        return RiskBand.of(value());
    }
}
