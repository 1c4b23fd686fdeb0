package org.chalkline.access;

import java.util.Optional;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** Somebody signed out by themselves. */
public record SignedOut(String name) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.SIGN_IN;
    }

    @Override
    public String what() {
        return "Signed out";
    }

    @Override
    public Optional<String> actor() {
        return Optional.of(name);
    }
}
