package org.chalkline.briefings.internal;

import org.chalkline.briefings.EditionStep;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * Somebody took a step with an edition.
 *
 * @param hash of what was submitted; empty for other steps
 */
record EditionAudited(long edition, EditionStep step, String hash) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.EDITION;
    }

    @Override
    public String what() {
        return "Edition %d: %s%s".formatted(edition, step.words(), hash.isEmpty() ? "" : ", SHA-256 " + hash);
    }
}
