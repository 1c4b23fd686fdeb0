package org.chalkline.charts;

/**
 * What a colour means. The frontend holds the one palette; records only name the meaning, so that a goal keeps its
 * colour on every screen, slide and page.
 *
 * @param name such as {@code goal-3}, {@code fund-1}, {@code risk-high}, {@code good}, {@code neutral}
 */
public record Tone(String name) {

    public static final Tone NEUTRAL = new Tone("neutral");
    public static final Tone ACCENT = new Tone("accent");
    public static final Tone GOOD = new Tone("good");
    public static final Tone WARNING = new Tone("warning");
    public static final Tone BAD = new Tone("bad");

    /** For a series of bars of which each has the colour of its category. */
    public static final Tone OF_CATEGORY = new Tone("category");

    /** The colour of the goal at this place (from 0) in the board's order. */
    public static Tone goal(int place) {
        return new Tone("goal-" + place);
    }

    /** The colour of the fund at this place (from 0) in the plan's order. */
    public static Tone fund(int place) {
        return new Tone("fund-" + place);
    }

    /** One of {@code low}, {@code moderate}, {@code high}, {@code critical}. */
    public static Tone risk(String band) {
        return new Tone("risk-" + band);
    }
}
