package org.chalkline.briefings;

/**
 * A text that people wrote and that stands on pages for the public, in both languages.
 *
 * @param english as it was written
 * @param spanish empty where it is not translated yet
 */
public record PublicText(String english, String spanish) {

    /** How long a translation may be, in characters: Spanish takes more room. */
    public static final int LONGEST = 6_000;

    public boolean isMissing() {
        return spanish.isBlank();
    }
}
