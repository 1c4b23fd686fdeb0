package org.chalkline.access;

import org.springframework.security.access.prepost.PreAuthorize;

/** What everybody who is signed in may do with what they have open. */
public interface OwnSessionService {

    /** Ends all that the signed-in person has open, this screen too. */
    @PreAuthorize("isAuthenticated()")
    void signOutEverywhere();
}
