package org.chalkline.judgment;

/**
 * One judgment of a pair on Saaty's scale of 1 to 9 (T. L. Saaty, "Decision making with the analytic hierarchy process",
 * Int. J. Services Sciences 1(1), 2008, table 1).
 *
 * @param points 1: both count the same; 2 to 9: the first counts more; −2 to −9: the second does
 */
public record Preference(int points) {

    /** The highest step of the scale. */
    public static final int MOST = 9;

    public static final Preference EQUAL = new Preference(1);

    public Preference {
        if (Math.abs(points) > MOST || points == 0 || points == -1) {
            throw new IllegalArgumentException("A judgment is 1, 2 to 9, or −2 to −9");
        }
    }

    /** The step of the scale that lies nearest to a ratio; 1/2.4 is nearest to 1/2. */
    public static Preference nearest(double ratio) {
        var steps = (int) Math.clamp(Math.round(Math.max(ratio, 1 / ratio)), 1, MOST);
        return new Preference(steps == 1 || ratio >= 1 ? steps : -steps);
    }

    /** How many times the first counts as much as the second. */
    public double ratio() {
        return points > 0 ? points : -1.0 / points;
    }

    /** The same judgment, said of the second and the first. */
    public Preference turned() {
        return points == 1 ? this : new Preference(-points);
    }

    /** 1 to 9, whichever of the two counts more. */
    public int strength() {
        return Math.abs(points);
    }

    /** As in "the first counts moderately more". */
    public String words() {
        return words(strength());
    }

    /** The words of a step of the scale, 1 to 9. */
    public static String words(int strength) {
        return switch (strength) {
            case 1 -> "the same";
            case 2 -> "slightly more";
            case 3 -> "moderately more";
            case 4 -> "between moderately and strongly more";
            case 5 -> "strongly more";
            case 6 -> "between strongly and very strongly more";
            case 7 -> "very strongly more";
            case 8 -> "between very strongly and extremely more";
            case 9 -> "extremely more";
            default -> throw new IllegalArgumentException("The scale has the steps 1 to 9");
        };
    }
}
