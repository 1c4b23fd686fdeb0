package org.chalkline.briefings;

/**
 * A picture on a page, as a page names it; its bytes are kept once, and given by {@link EditionPictures}.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param alt what it shows, for who does not see it
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String sha256, String alt, int width, int height) {

    /** In characters. */
    public static final int LONGEST_ALT = 300;

    public Picture withAlt(String newAlt) {
        return new Picture(sha256, newAlt, width, height);
    }
}
