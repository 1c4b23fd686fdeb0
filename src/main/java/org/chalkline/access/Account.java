package org.chalkline.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A person who may sign in, as the administrator sees it.
 *
 * @param lockedUntil empty unless too many wrong passwords keep the account shut at this moment
 * @param lastSignIn empty for who never came in
 * @param openSessions in how many browsers the person is signed in at this moment
 * @param mustChangePassword true until a one-time password has been replaced by the person's own
 */
public record Account(
        AccountName name,
        String displayName,
        Set<Role> roles,
        boolean enabled,
        Optional<Instant> lockedUntil,
        boolean mustChangePassword,
        Instant createdAt,
        Optional<Instant> lastSignIn,
        int openSessions) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
