package org.chalkline.shell;

/**
 * Where a room stands.
 *
 * @param page from 0
 * @param chart whether the drawing of the page is alone on the screen
 * @param blank whether the screen is dark
 */
public record RoomPlace(int page, boolean chart, boolean blank) {

    /** A page as it comes. */
    public static RoomPlace of(int page) {
        return new RoomPlace(page, false, false);
    }

    public RoomPlace withChart(boolean newChart) {
        return new RoomPlace(page, newChart, blank);
    }

    public RoomPlace withBlank(boolean newBlank) {
        return new RoomPlace(page, chart, newBlank);
    }
}
