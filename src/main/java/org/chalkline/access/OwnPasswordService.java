package org.chalkline.access;

import org.springframework.security.access.prepost.PreAuthorize;

/** What everybody who is signed in may do with their own password. */
public interface OwnPasswordService {

    /** What a person holds instead of roles until the one-time password is replaced. */
    String MUST_CHANGE = "MUST_CHANGE_PASSWORD";

    /**
     * Replaces the signed-in person's password; all their open sessions end, so that they sign in with the new one.
     *
     * @throws AccountRefused when the current one is wrong or the new one is too weak
     */
    @PreAuthorize("isAuthenticated()")
    void change(String current, String replacement);
}
