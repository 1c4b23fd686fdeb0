package org.chalkline.access;

import org.springframework.security.core.Authentication;

/** The door for programs: who stands behind a token's secret. */
public interface TokenSignIn {

    /**
     * Signs a token's owner in, with the token's one role.
     *
     * @throws RefusedToken when nobody comes in with it
     */
    Authentication signIn(String secret);
}
