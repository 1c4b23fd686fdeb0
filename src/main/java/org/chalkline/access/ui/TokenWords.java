package org.chalkline.access.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.chalkline.access.AccessToken;
import org.chalkline.shared.Days;

/** What is said of a token. */
record TokenWords(AccessToken token, Clock clock) {

    String purpose() {
        return "Reads as %s. Made on %s; ends in …%s."
                .formatted(
                        Roles.name(token.role()).toLowerCase(java.util.Locale.ROOT),
                        day(token.createdAt()),
                        token.hint());
    }

    String state() {
        if (token.revokedAt().isPresent()) {
            return "Revoked on " + day(token.revokedAt().get()) + ".";
        }
        var used = token.lastUsedAt().map(at -> "last used on " + day(at)).orElse("never used");
        var works = token.worksAt(clock.instant());
        return (works ? "Works until " : "Expired on ") + day(token.expiresAt()) + "; " + used + ".";
    }

    private String day(Instant at) {
        return Days.words(LocalDate.ofInstant(at, clock.getZone()));
    }
}
