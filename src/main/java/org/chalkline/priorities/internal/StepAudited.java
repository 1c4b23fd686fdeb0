package org.chalkline.priorities.internal;

import org.chalkline.priorities.Step;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * Somebody took a step with a proposal.
 *
 * @param hash of what was submitted; empty for other steps
 */
record StepAudited(long proposal, int version, Step step, String hash) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.DECISION;
    }

    @Override
    public String what() {
        return "Proposal %d, version %d: %s%s"
                .formatted(proposal, version, step.words(), hash.isEmpty() ? "" : ", SHA-256 " + hash);
    }
}
