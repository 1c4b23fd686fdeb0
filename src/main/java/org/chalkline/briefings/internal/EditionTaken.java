package org.chalkline.briefings.internal;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** Somebody took an edition along as a file. */
record EditionTaken(long edition, String ending) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.EXPORT;
    }

    @Override
    public String what() {
        return "Took edition %d along as %s".formatted(edition, ending);
    }
}
