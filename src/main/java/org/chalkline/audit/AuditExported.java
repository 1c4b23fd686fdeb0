package org.chalkline.audit;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** Somebody took a part of the audit trail along. */
public record AuditExported(long rows) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.EXPORT;
    }

    @Override
    public String what() {
        return "Took %,d %s of the audit trail along as csv".formatted(rows, rows == 1 ? "row" : "rows");
    }
}
