package org.chalkline.drawings;

import java.util.List;
import java.util.Map;
import org.chalkline.charts.Tone;

/** The palette of the screens' light theme (frontend/chart/palette.ts), for what is made without a browser; as {@code #rrggbb}. */
public final class Palette {

    public static final String TEXT = "#1d2733";
    public static final String QUIET = "#55606e";
    public static final String GRID = "#dfe4ea";
    public static final String EMPTY = "#f3f5f8";
    public static final String BACKGROUND = "#ffffff";

    /** Black itself: with anything lighter some colour in the middle would carry neither dark nor white words. */
    private static final String DARK_WORDS = "#000000";

    private static final List<String> GOALS =
            List.of("#0b5fa5", "#c2570c", "#117a55", "#9b3f8f", "#1a8ba3", "#8a6d00", "#c7405f", "#5b4bb5");
    private static final List<String> FUNDS =
            List.of("#4a6fa5", "#9a6428", "#4f834f", "#8463a3", "#b0596b", "#2f7f83", "#6f6f2e", "#6b7785");
    private static final String NEUTRAL = "#7b8694";
    private static final Map<String, String> NAMED = Map.of(
            "risk-low", "#a9d3c3",
            "risk-moderate", "#f3d36b",
            "risk-high", "#df7a35",
            "risk-critical", "#a3162f",
            "good", "#1b7f5c",
            "warning", "#b26a00",
            "bad", "#b3261e",
            "neutral", NEUTRAL,
            "accent", "#0b5fa5");

    /** From this relative luminance on dark words read better than white ones. */
    private static final double LIGHT = 0.179;

    private Palette() {}

    /** The colour of a meaning; neutral for one that is not known. */
    public static String of(Tone tone) {
        var name = tone.name();
        if (name.matches("(goal|fund)-\\d{1,6}")) {
            var colours = name.startsWith("goal") ? GOALS : FUNDS;
            return colours.get(Integer.parseInt(name.substring(name.indexOf('-') + 1)) % colours.size());
        }
        return NAMED.getOrDefault(name, NEUTRAL);
    }

    /** Nearly black or white, whichever reads better on a ground of that colour (WCAG relative luminance). */
    public static String on(String ground) {
        var light = 0.2126 * channel(ground, 1) + 0.7152 * channel(ground, 3) + 0.0722 * channel(ground, 5);
        return light > LIGHT ? DARK_WORDS : BACKGROUND;
    }

    private static double channel(String colour, int at) {
        var part = part(colour, at) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** So much of a colour, the rest white: a thin coat, for a place that holds nothing. */
    public static String thin(String colour, double share) {
        var mixed = new StringBuilder("#");
        for (int at = 1; at < colour.length(); at += 2) {
            mixed.append("%02x".formatted(Math.round(255 - (255 - part(colour, at)) * share)));
        }
        return mixed.toString();
    }

    private static int part(String colour, int at) {
        return Integer.parseInt(colour.substring(at, at + 2), 16);
    }
}
