package org.chalkline.briefings;

/** A screen's place in a room; the screen gives it up when it is closed, whoever is signed in by then. */
@FunctionalInterface
public interface RoomSeat {

    /** Gives the place up; a second time nothing happens. */
    void leave();
}
