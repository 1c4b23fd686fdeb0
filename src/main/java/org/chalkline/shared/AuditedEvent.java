package org.chalkline.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that the audit trail keeps. A module publishes it as an application event; its name is in the
 * past tense. Within a transaction its row is written by that transaction, or not at all.
 */
public interface AuditedEvent {

    AuditKind kind();

    /**
     * What happened, in plain words, such as "New one-time password for m.alvarez". Nothing of the plan, not even a code:
     * administrators read the trail and do not see the plan. No password, no address of a machine.
     */
    String what();

    /** Who did it, by sign-in name; empty for whoever is signed in. */
    default Optional<String> actor() {
        return Optional.empty();
    }

    /** The revision of the plan that it made; null for what changes nothing of the plan. */
    default @Nullable Long planRevision() {
        return null;
    }

    /** Whether the row stays when the transaction around it is rolled back, as a refusal's must. */
    default boolean outlivesRollback() {
        return kind() == AuditKind.REFUSAL;
    }
}
