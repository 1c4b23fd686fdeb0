package org.chalkline.ratings.internal;

import org.chalkline.ratings.RoundChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells that a round has changed, once the change is kept. */
@Component
class RoundTeller {

    private final ApplicationEventPublisher events;

    RoundTeller(ApplicationEventPublisher events) {
        this.events = events;
    }

    void changed(long round) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new RoundChanged(round));
            }
        });
    }
}
