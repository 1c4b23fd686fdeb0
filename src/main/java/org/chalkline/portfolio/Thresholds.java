package org.chalkline.portfolio;

/**
 * Where the district draws its lines.
 *
 * @param moderateFrom the alignment (0 to 100) from which it is called moderate; under it, and over 0, low
 * @param strongFrom from which it is strong
 * @param veryStrongFrom from which it is very strong
 * @param reviewMonths after how many months without a look a link is stale
 */
public record Thresholds(int moderateFrom, int strongFrom, int veryStrongFrom, int reviewMonths) {

    public static final Thresholds DEFAULT = new Thresholds(15, 25, 35, 12);

    public static final int MOST_MONTHS = 120;

    private static final int HIGHEST_ALIGNMENT = 100;

    /** Refuses what would leave a band empty; the message is for people. */
    public Thresholds {
        if (moderateFrom < 1
                || strongFrom <= moderateFrom
                || veryStrongFrom <= strongFrom
                || veryStrongFrom > HIGHEST_ALIGNMENT) {
            throw new IllegalArgumentException("Bands of alignment rise from 1 to 100, each above the one before");
        }
        if (reviewMonths < 1 || reviewMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("A link is looked at again within 1 to " + MOST_MONTHS + " months");
        }
    }

    /** How long a link stays fresh: "a year", "6 months". */
    public String reviewWords() {
        return switch (reviewMonths) {
            case 1 -> "a month";
            case 12 -> "a year";
            default -> reviewMonths + " months";
        };
    }

    /** All of it, as people read it. */
    public String words() {
        return "moderate from %d, strong from %d, very strong from %d, links looked at within %s"
                .formatted(moderateFrom, strongFrom, veryStrongFrom, reviewWords());
    }
}
