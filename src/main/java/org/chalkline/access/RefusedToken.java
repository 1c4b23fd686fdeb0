package org.chalkline.access;

import org.springframework.security.core.AuthenticationException;

/** Nobody comes in with this token. Why is for the audit, not for who sent it. */
public class RefusedToken extends AuthenticationException {

    private final TokenRefused event;

    public RefusedToken(TokenRefused event) {
        super("The token is not valid");
        this.event = event;
    }

    /** To be published by who asked. */
    public TokenRefused event() {
        return event;
    }
}
