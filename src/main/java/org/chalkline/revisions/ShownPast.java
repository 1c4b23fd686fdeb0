package org.chalkline.revisions;

import java.util.Optional;
import org.chalkline.shared.PastMoment;

/**
 * Which moment's plan the signed-in person is looking at. Whoever opens the past on screen says so here, once, so that no
 * screen can forget it and mix the past with today.
 */
public interface ShownPast {

    /** A moment that is over; empty for now, and where there is no screen. */
    Optional<PastMoment> past();
}
