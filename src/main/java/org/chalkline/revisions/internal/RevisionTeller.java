package org.chalkline.revisions.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chalkline.revisions.PlanRevised;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells of each new revision once, in order: at once of this process's own, within a second of another's, such as an import
 * from the command line. Asks the database for the number alone.
 */
@Component
class RevisionTeller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RevisionTeller.class);
    private static final int MILLIS_BETWEEN_LOOKS = 700;

    private final ChangeStore history;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("revision-teller").factory());
    private long told;

    RevisionTeller(ChangeStore history, ApplicationEventPublisher events) {
        this.history = history;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        told = history.newest();
        looks.scheduleWithFixedDelay(this::look, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    /** In a thread of its own: the one that committed is still bound to its transaction, and may hold a session. */
    void tell() {
        if (!looks.isShutdown()) {
            looks.execute(this::look);
        }
    }

    private synchronized void look() {
        try {
            if (history.newest() > told) {
                for (var revision : history.since(told)) {
                    told = revision.number();
                    events.publishEvent(new PlanRevised(revision));
                }
            }
        } catch (RuntimeException e) {
            // The next look may find the database again.
            LOG.warn("Could not look for a new revision of the plan: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
