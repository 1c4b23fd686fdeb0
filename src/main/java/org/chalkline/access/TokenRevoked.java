package org.chalkline.access;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** A token was ended before its time, by its owner or an administrator. */
public record TokenRevoked(String tokenName, String owner, String by) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.TOKEN;
    }

    @Override
    public String what() {
        return "Revoked the access token \"%s\" of %s".formatted(tokenName, owner);
    }
}
