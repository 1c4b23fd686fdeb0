package org.chalkline.portfolio;

/** A risk by its code, such as {@code K07}. */
public record RiskId(String code) implements Comparable<RiskId> {

    public RiskId {
        Codes.check(code);
    }

    @Override
    public int compareTo(RiskId other) {
        return Codes.ORDER.compare(code, other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
