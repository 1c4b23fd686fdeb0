package org.chalkline.portfolio;

/** A initiative by its code, such as {@code I07}. */
public record InitiativeId(String code) implements Comparable<InitiativeId> {

    public InitiativeId {
        Codes.check(code);
    }

    @Override
    public int compareTo(InitiativeId other) {
        return Codes.ORDER.compare(code, other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
