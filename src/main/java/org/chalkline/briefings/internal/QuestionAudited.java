package org.chalkline.briefings.internal;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * Something was done with a question from the board. Nothing of its words is in the audit trail.
 *
 * @param done such as "asked about page 4 of edition 1"
 */
record QuestionAudited(long question, String done) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.EDITION;
    }

    @Override
    public String what() {
        return "Question %d: %s".formatted(question, done);
    }
}
