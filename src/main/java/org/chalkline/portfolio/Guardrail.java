package org.chalkline.portfolio;

import org.chalkline.shared.Visibility;

/** What the superintendent will not allow on the way to the goals. It carries no weight: it is a gate. */
public record Guardrail(
        GuardrailId id, int position, String title, String statement, String publicStatement, Visibility visibility)
        implements PlanRecord {
    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.GUARDRAIL, id.code());
    }
}
