package org.chalkline.briefings.slides;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a district's slides look.
 *
 * @param accent a colour of the screen for white grounds, such as {@code #0b5fa5}
 * @param logo a PNG; null for none
 */
public record SlideLook(String accent, byte @Nullable [] logo) {

    /** Chalkline's own. */
    public static final SlideLook PLAIN = new SlideLook("#0b5fa5", null);

    Color colour() {
        return Color.decode(accent);
    }
}
