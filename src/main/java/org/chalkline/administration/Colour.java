package org.chalkline.administration;

import java.util.Locale;

/** A colour of the screen, such as {@code #0b5fa5}. */
public record Colour(String hex) {

    /** What text needs at least (WCAG 2.2, success criterion 1.4.3). */
    public static final double READABLE = 4.5;

    private static final int[] CHANNELS = {16, 8, 0};
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    public Colour {
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new LookRefused("A colour is # and six digits or letters a to f, such as #0b5fa5.");
        }
    }

    /** Reads what a person typed: spaces, capitals and a missing # do not matter. */
    public static Colour of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return new Colour(text.startsWith("#") ? text : "#" + text);
    }

    /** The contrast of text in one colour on a ground of the other: 1 to 21, as WCAG defines it. */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** A thin coat of this colour on a ground. */
    public Colour over(Colour ground, double part) {
        int mixed = 0;
        for (int shift : CHANNELS) {
            mixed |= (int) Math.round(channel(shift) * part + ground.channel(shift) * (1 - part)) << shift;
        }
        return new Colour("#%06x".formatted(mixed));
    }

    private double luminance() {
        double sum = 0;
        for (int i = 0; i < CHANNELS.length; i++) {
            double part = channel(CHANNELS[i]) / 255.0;
            sum += WEIGHTS[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private int channel(int shift) {
        return Integer.parseInt(hex.substring(1), 16) >> shift & 0xff;
    }

    @Override
    public String toString() {
        return hex;
    }
}
