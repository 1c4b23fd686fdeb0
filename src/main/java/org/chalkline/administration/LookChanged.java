package org.chalkline.administration;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** An administrator changed how the pages look. */
public record LookChanged(String what) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.SETTING;
    }
}
