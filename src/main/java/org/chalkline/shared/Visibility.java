package org.chalkline.shared;

/** Who may see a record or field, from anyone to those in a closed session of the board. Ordered. */
public enum Visibility {
    PUBLIC,
    BOARD,
    CABINET,
    CLOSED_SESSION;

    /** True when a reader cleared for {@code clearance} may see what carries this visibility. */
    public boolean reaches(Visibility clearance) {
        return compareTo(clearance) <= 0;
    }
}
