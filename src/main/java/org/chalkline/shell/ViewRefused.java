package org.chalkline.shell;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * Somebody opened a screen that their roles do not include.
 *
 * @param screen the first part of its address: the rest may name a record
 */
public record ViewRefused(String screen) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.REFUSAL;
    }

    @Override
    public String what() {
        return "Refused: the screen \"" + screen + "\", for want of a role";
    }
}
