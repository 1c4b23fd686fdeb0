package org.chalkline.alignment;

import java.math.BigDecimal;

/** Bands of alignment: none 0, low under 15, moderate under 25, strong under 35, very strong from there. */
public enum AlignmentBand {
    NONE("none", 0),
    LOW("low", 15),
    MODERATE("moderate", 25),
    STRONG("strong", 35),
    VERY_STRONG("very strong", Integer.MAX_VALUE);

    private final String words;
    private final BigDecimal below;

    AlignmentBand(String words, int below) {
        this.words = words;
        this.below = BigDecimal.valueOf(below);
    }

    public String words() {
        return words;
    }

    /** Whether it is at least strong. */
    public boolean isStrong() {
        return this == STRONG || this == VERY_STRONG;
    }

    /** The band of an alignment from 0 to 100. */
    static AlignmentBand of(BigDecimal alignment) {
        if (alignment.signum() == 0) {
            return NONE;
        }
        var band = LOW;
        while (band != VERY_STRONG && alignment.compareTo(band.below) >= 0) {
            band = values()[band.ordinal() + 1];
        }
        return band;
    }
}
