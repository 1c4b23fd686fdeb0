package org.chalkline.audit.internal;

import jakarta.persistence.EntityManager;
import org.chalkline.access.CurrentReader;
import org.chalkline.audit.internal.TrailRow.Content;
import org.chalkline.shared.AuditedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a row for what the modules tell of. Within a transaction at its very end, in the same commit: so the queue of
 * writers is never held for longer than a moment, not even by a long import, and is the last lock that anybody takes,
 * so that no two can wait for each other.
 */
@Component
class TrailKeeping {

    private static final String SYSTEM = "(system)";

    private final TrailStore store;
    private final CurrentReader reader;
    private final EntityManager entities;
    private final TransactionTemplate ownTransaction;

    TrailKeeping(
            TrailStore store, CurrentReader reader, EntityManager entities, PlatformTransactionManager transactions) {
        this.store = store;
        this.reader = reader;
        this.entities = entities;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(AuditedEvent event) {
        var row = RowTexts.content(
                event.actor().orElseGet(this::whoIsSignedIn), event.kind(), event.what(), event.planRevision());
        if (event.outlivesRollback() || !inWritingTransaction()) {
            ownTransaction.executeWithoutResult(transaction -> store.add(row));
        } else {
            TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(row));
        }
    }

    private String whoIsSignedIn() {
        var name = reader.name();
        return name.isEmpty() ? SYSTEM : name;
    }

    private static boolean inWritingTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private final class AtTheEnd implements TransactionSynchronization {

        private final Content row;

        AtTheEnd(Content row) {
            this.row = row;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            // Sent now, or their locks would come after the queue's.
            entities.flush();
            store.add(row);
        }
    }
}
