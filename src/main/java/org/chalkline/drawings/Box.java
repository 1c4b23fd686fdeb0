package org.chalkline.drawings;

/** A rectangle that a mark takes, from its top left corner. */
public record Box(double x, double y, double width, double height) {

    /** Less than this is a matter of rounding. */
    private static final double NOTHING = 0.05;

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** Whether the two share some ground. */
    public boolean overlaps(Box other) {
        return x + NOTHING < other.right()
                && other.x + NOTHING < right()
                && y + NOTHING < other.bottom()
                && other.y + NOTHING < bottom();
    }

    /** Whether all of the other lies in this. */
    public boolean contains(Box other) {
        return other.x >= x - NOTHING
                && other.y >= y - NOTHING
                && other.right() <= right() + NOTHING
                && other.bottom() <= bottom() + NOTHING;
    }
}
