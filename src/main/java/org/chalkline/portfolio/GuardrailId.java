package org.chalkline.portfolio;

/** A guardrail by its code, such as {@code R1}. */
public record GuardrailId(String code) implements Comparable<GuardrailId> {

    public GuardrailId {
        Codes.check(code);
    }

    @Override
    public int compareTo(GuardrailId other) {
        return Codes.ORDER.compare(code, other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
