package org.chalkline.access;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** Somebody who is signed in wanted to sign, with a wrong password. */
public record SignatureFailed() implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.REFUSAL;
    }

    @Override
    public String what() {
        return "Refused: a signature, for a wrong password";
    }
}
