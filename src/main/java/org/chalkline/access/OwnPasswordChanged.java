package org.chalkline.access;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** Somebody replaced their own password. */
public record OwnPasswordChanged() implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.ACCOUNT;
    }

    @Override
    public String what() {
        return "Changed their own password";
    }
}
