package org.chalkline.portfolio;

/** Bands of likelihood × impact: 1–4 low, 5–9 moderate, 10–16 high, 17–25 critical. */
public enum RiskBand {
    LOW("low", 4),
    MODERATE("moderate", 9),
    HIGH("high", 16),
    CRITICAL("critical", 25);

    private final String words;
    private final int highest;

    RiskBand(String words, int highest) {
        this.words = words;
        this.highest = highest;
    }

    public String words() {
        return words;
    }

    static RiskBand of(int value) {
        for (var band : values()) {
            if (value <= band.highest) {
                return band;
            }
        }
        throw new IllegalArgumentException("A score is 1 to 25");
    }
}
