package org.chalkline.access;

import java.time.Instant;
import java.util.Optional;

/**
 * With what a program reads the plan in a person's name, in one of that person's roles. Its secret is not here: it was
 * shown once.
 *
 * @param name what the owner calls it
 * @param hint the secret's last characters, to tell it by
 * @param lastUsedAt to the hour
 */
public record AccessToken(
        long id,
        AccountName owner,
        String name,
        Role role,
        String hint,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> revokedAt,
        Optional<Instant> lastUsedAt) {

    /** Neither revoked nor expired. Whether its owner may still come in is another question. */
    public boolean worksAt(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
