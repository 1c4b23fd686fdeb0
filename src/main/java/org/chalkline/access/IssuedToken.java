package org.chalkline.access;

/**
 * A new token, with its secret: the only time that anybody sees it.
 *
 * @param secret what the program sends as {@code Authorization: Bearer …}
 */
public record IssuedToken(AccessToken token, String secret) {

    /** Without the secret, which has no place in a log. */
    @Override
    public String toString() {
        return token.toString();
    }
}
