package org.chalkline.access;

import java.util.Optional;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** Too many wrong passwords have shut an account for a while. */
public record LockedOut(String name) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.SIGN_IN;
    }

    @Override
    public String what() {
        return "Locked for a while after wrong passwords";
    }

    @Override
    public Optional<String> actor() {
        return Optional.of(name);
    }
}
