package org.chalkline.drawings;

/**
 * The place that is drawn for.
 *
 * @param width in pixels
 * @param size of its type, in pixels
 */
record Look(double width, double size) {

    static final Look PAGE = new Look(960, 15);
    static final Look WIDE = new Look(1240, 15);
    static final Look PHONE = new Look(360, 13);

    private static final double NARROW = 600;

    boolean narrow() {
        return width < NARROW;
    }

    double line() {
        return size * Letters.LINE;
    }
}
