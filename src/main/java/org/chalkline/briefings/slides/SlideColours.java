package org.chalkline.briefings.slides;

import java.awt.Color;
import org.chalkline.charts.Tone;
import org.chalkline.drawings.Palette;

/** The palette of drawings, as slides take colours. */
final class SlideColours {

    static final Color TEXT = Color.decode(Palette.TEXT);
    static final Color QUIET = Color.decode(Palette.QUIET);

    /** How much of its colour a place keeps that holds nothing. */
    private static final double THIN = 1 / 3.0;

    private SlideColours() {}

    static Color of(Tone tone) {
        return Color.decode(Palette.of(tone));
    }

    /** A thin coat of a colour, for a place that holds nothing. */
    static Color thin(Color colour) {
        return Color.decode(Palette.thin(hex(colour), THIN));
    }

    /** Text on a ground of that colour: dark on light grounds, white on dark ones. */
    static Color on(Color ground) {
        return Color.decode(Palette.on(hex(ground)));
    }

    private static String hex(Color colour) {
        return "#%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
