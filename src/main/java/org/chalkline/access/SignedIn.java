package org.chalkline.access;

import java.util.Optional;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** Somebody signed in. */
public record SignedIn(String name) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.SIGN_IN;
    }

    @Override
    public String what() {
        return "Signed in";
    }

    @Override
    public Optional<String> actor() {
        return Optional.of(name);
    }
}
