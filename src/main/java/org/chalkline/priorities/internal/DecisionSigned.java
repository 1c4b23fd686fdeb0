package org.chalkline.priorities.internal;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** A decision was signed. Its hash stands in the audit trail too, so that neither can be altered without the other. */
record DecisionSigned(long number, String hash) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.DECISION;
    }

    @Override
    public String what() {
        return "Decision %d signed, SHA-256 %s".formatted(number, hash);
    }
}
