package org.chalkline.shell;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * Somebody took a table along as a file.
 *
 * @param screen the first part of the address where it stood: the rest may name a record
 * @param ending of the file: xlsx or csv
 */
public record TableSaved(String screen, String ending) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.EXPORT;
    }

    @Override
    public String what() {
        return "Took a table of the screen \"" + screen + "\" along as " + ending;
    }
}
