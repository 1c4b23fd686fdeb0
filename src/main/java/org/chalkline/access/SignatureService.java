package org.chalkline.access;

import org.springframework.security.access.prepost.PreAuthorize;

/** Signing: the person at the screen shows anew that they are who is signed in. */
public interface SignatureService {

    /**
     * Checks the signed-in person's password. A wrong one counts as it does at sign-in, and too many of them lock. To be
     * called outside of a transaction: the count stays, whatever becomes of what was to be signed.
     *
     * @throws SignatureRefused when the password is wrong, or the account is locked
     */
    @PreAuthorize("isAuthenticated()")
    void require(String password);
}
