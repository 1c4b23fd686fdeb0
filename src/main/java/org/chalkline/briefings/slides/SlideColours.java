package org.chalkline.briefings.slides;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.chalkline.charts.Tone;

/** The palette of the screens' light theme (frontend/chart/palette.ts), for slides. */
final class SlideColours {

    static final Color TEXT = Color.decode("#1d2733");
    static final Color QUIET = Color.decode("#55606e");

    private static final List<String> GOALS =
            List.of("#0b5fa5", "#c2570c", "#117a55", "#9b3f8f", "#1a8ba3", "#8a6d00", "#c7405f", "#5b4bb5");
    private static final List<String> FUNDS =
            List.of("#4a6fa5", "#9a6428", "#4f834f", "#8463a3", "#b0596b", "#2f7f83", "#6f6f2e", "#6b7785");
    private static final Map<String, String> NAMED = Map.of(
            "risk-low", "#a9d3c3",
            "risk-moderate", "#f3d36b",
            "risk-high", "#df7a35",
            "risk-critical", "#a3162f",
            "good", "#1b7f5c",
            "warning", "#b26a00",
            "bad", "#b3261e",
            "accent", "#0b5fa5");
    /** From here on dark text has the better contrast. */
    private static final double LIGHT = 120;

    private static final String NEUTRAL = "#7b8694";

    private SlideColours() {}

    static Color of(Tone tone) {
        return Color.decode(hex(tone.name()));
    }

    private static String hex(String name) {
        if (name.matches("(goal|fund)-\\d+")) {
            var place = Integer.parseInt(name.substring(name.indexOf('-') + 1));
            var colours = name.startsWith("goal") ? GOALS : FUNDS;
            return colours.get(place % colours.size());
        }
        return NAMED.getOrDefault(name, NEUTRAL);
    }

    /** A thin coat of a colour, for a place that holds nothing. */
    static Color thin(Color colour) {
        return new Color(thin(colour.getRed()), thin(colour.getGreen()), thin(colour.getBlue()));
    }

    private static int thin(int part) {
        return 255 - (255 - part) / 3;
    }

    /** Text on a ground of that colour: dark on light grounds, white on dark ones. */
    static Color on(Color ground) {
        var light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return light > LIGHT ? Color.decode("#000000") : Color.WHITE;
    }
}
