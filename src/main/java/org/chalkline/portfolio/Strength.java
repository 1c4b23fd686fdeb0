package org.chalkline.portfolio;

/** How strongly an initiative serves a goal, with the rubric by which it is judged. */
public enum Strength {
    INDIRECT(1, "indirect", "Makes other work for the goal possible or easier; the goal would move without it."),
    DIRECT(2, "direct", "Changes what students, families or staff do for the goal; one of several such causes."),
    ESSENTIAL(3, "essential", "Without it the goal can't be reached or can't be kept.");

    private final int points;
    private final String words;
    private final String rubric;

    Strength(int points, String words, String rubric) {
        this.points = points;
        this.words = words;
        this.rubric = rubric;
    }

    /** 1 to 3, as in the alignment formula. */
    public int points() {
        return points;
    }

    public String words() {
        return words;
    }

    /** By what it is judged, where a district has no words of its own: see {@link District#rubricFor}. */
    public String rubric() {
        return rubric;
    }

    /** The strength with that many points; throws {@link IllegalArgumentException} outside 1 to 3. */
    public static Strength of(int points) {
        for (var strength : values()) {
            if (strength.points == points) {
                return strength;
            }
        }
        throw new IllegalArgumentException("A strength is 1, 2 or 3");
    }
}
