package org.chalkline.portfolio;

/** A goal by its code, such as {@code G1}. */
public record GoalId(String code) implements Comparable<GoalId> {

    /** Stands for every goal that the reader may not see. */
    public static final GoalId OTHER = new GoalId("OTHER-GOALS");

    public GoalId {
        Codes.check(code);
    }

    @Override
    public int compareTo(GoalId other) {
        return Codes.ORDER.compare(code, other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
