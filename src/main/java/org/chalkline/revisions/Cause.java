package org.chalkline.revisions;

/**
 * What made a change.
 *
 * @param words for the history, such as "Import of plan.zip"; up to 400 characters
 */
public record Cause(Origin origin, String words) {

    private static final int LONGEST = 400;

    public Cause {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("A cause has up to " + LONGEST + " characters");
        }
    }

    public static Cause byHand(String words) {
        return new Cause(Origin.HAND, words);
    }
}
