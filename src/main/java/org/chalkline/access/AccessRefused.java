package org.chalkline.access;

import java.util.Optional;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * A service or an address refused somebody who is signed in.
 *
 * @param to what was asked for, such as "PlanWriter.write"
 */
public record AccessRefused(String name, String to) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.REFUSAL;
    }

    @Override
    public String what() {
        return "Refused: " + to + ", for want of a role";
    }

    @Override
    public Optional<String> actor() {
        return Optional.of(name);
    }
}
