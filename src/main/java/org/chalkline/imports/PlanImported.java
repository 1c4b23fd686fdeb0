package org.chalkline.imports;

import org.chalkline.imports.ImportPreview.Count;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** Files were brought into the plan. */
public record PlanImported(String files, Count rows, long revision) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.IMPORT;
    }

    @Override
    public String what() {
        return "Imported %s: %,d added, %,d changed, revision %,d of the plan"
                .formatted(files, rows.added(), rows.changed(), revision);
    }
}
