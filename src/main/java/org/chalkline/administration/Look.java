package org.chalkline.administration;

import java.util.List;
import java.util.Locale;

/**
 * The colours of a district's pages: the one accent, for links, buttons and where one is.
 *
 * @param light on light grounds
 * @param dark on dark grounds
 */
public record Look(Colour light, Colour dark) {

    /** The grounds of the style sheet: the page, a card, what is sunk into it. */
    private static final List<Colour> LIGHT_GROUNDS = List.of(Colour.of("#ffffff"), Colour.of("#f4f6f9"));

    private static final List<Colour> DARK_GROUNDS =
            List.of(Colour.of("#12171e"), Colour.of("#1a2029"), Colour.of("#222a35"));

    /** How thick the coat of the accent is on the place where one is. */
    private static final double LIGHT_COAT = 0.1;

    private static final double DARK_COAT = 0.16;

    // After the grounds, which its constructor needs.
    public static final Look DEFAULT = new Look(Colour.of("#0b5fa5"), Colour.of("#6cb2f0"));

    /**
     * Refuses what could not be read.
     *
     * @throws LookRefused in words, with the contrast that it has
     */
    public Look {
        check(light, LIGHT_GROUNDS, LIGHT_COAT, "light", "darker");
        check(dark, DARK_GROUNDS, DARK_COAT, "dark", "lighter");
    }

    private static void check(Colour accent, List<Colour> grounds, double coat, String theme, String better) {
        double least = grounds.stream()
                .flatMap(ground -> java.util.stream.Stream.of(ground, accent.over(ground, coat)))
                .mapToDouble(accent::contrast)
                .min()
                .orElse(0);
        if (least < Colour.READABLE) {
            throw new LookRefused(String.format(
                    Locale.US,
                    "On %s grounds %s has a contrast of %.1f to 1, and text needs 4.5 to 1. Choose a %s colour.",
                    theme,
                    accent,
                    Math.floor(least * 10) / 10,
                    better));
        }
    }
}
