package org.chalkline.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;
import org.chalkline.shared.Days;

/** Somebody made a token for reading the plan in a role of theirs. */
public record TokenCreated(String tokenName, String owner, Role role, Instant expiresAt) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.TOKEN;
    }

    @Override
    public String what() {
        return "Made the access token \"%s\", which reads the plan as %s until %s"
                .formatted(
                        tokenName,
                        role.name().toLowerCase(Locale.ROOT),
                        Days.words(LocalDate.ofInstant(expiresAt, ZoneOffset.UTC)));
    }
}
