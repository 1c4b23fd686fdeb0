package org.chalkline.alignment;

import java.math.BigDecimal;
import org.chalkline.portfolio.Thresholds;

/** Bands of alignment: none at 0, then by the district's thresholds. */
public enum AlignmentBand {
    NONE("none"),
    LOW("low"),
    MODERATE("moderate"),
    STRONG("strong"),
    VERY_STRONG("very strong");

    private final String words;

    AlignmentBand(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is at least strong. */
    public boolean isStrong() {
        return this == STRONG || this == VERY_STRONG;
    }

    /** The band of an alignment from 0 to 100. */
    static AlignmentBand of(BigDecimal alignment, Thresholds thresholds) {
        if (alignment.signum() == 0) {
            return NONE;
        }
        if (alignment.compareTo(BigDecimal.valueOf(thresholds.moderateFrom())) < 0) {
            return LOW;
        }
        if (alignment.compareTo(BigDecimal.valueOf(thresholds.strongFrom())) < 0) {
            return MODERATE;
        }
        return alignment.compareTo(BigDecimal.valueOf(thresholds.veryStrongFrom())) < 0 ? STRONG : VERY_STRONG;
    }
}
