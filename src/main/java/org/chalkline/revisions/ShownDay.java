package org.chalkline.revisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which day's plan the signed-in person is looking at. Whoever opens the past on screen says so here, once, so that no
 * screen can forget it and mix the past with today.
 */
public interface ShownDay {

    /** A day before today; empty for today, and where there is no screen. */
    Optional<LocalDate> past();
}
