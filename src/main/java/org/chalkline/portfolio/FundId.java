package org.chalkline.portfolio;

/** A fund by its code, such as {@code GF}. */
public record FundId(String code) implements Comparable<FundId> {

    /** Stands for every fund that the reader may not see. */
    public static final FundId OTHER = new FundId("OTHER-FUNDS");

    public FundId {
        Codes.check(code);
    }

    @Override
    public int compareTo(FundId other) {
        return Codes.ORDER.compare(code, other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
