package org.chalkline.briefings;

import org.chalkline.access.RequiresCto;
import org.chalkline.access.RequiresPlanReader;

/** The pictures on pages: kept once, and given to those who may see an edition that shows them. */
public interface EditionPictures {

    /** How large a file may be that somebody brings, in bytes. */
    int MOST_BYTES = 8_000_000;

    /**
     * Keeps a PNG or JPEG, drawn anew: upright, at most 1,600 pixels wide or high, and without all else that was in the file.
     *
     * @param alt what it shows
     * @throws EditionRefused where it is no such picture, or too large
     */
    @RequiresCto
    Picture keep(byte[] file, String alt);

    /**
     * Its bytes, a PNG or JPEG.
     *
     * @throws EditionRefused where this reader has no such edition, it does not show such a picture, or what is kept of it
     *     does not match its hash
     */
    @RequiresPlanReader
    byte[] bytes(long edition, String sha256);
}
