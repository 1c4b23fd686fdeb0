package org.chalkline.shell;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chalkline.shared.ToldToScreens;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Brings what a transaction has made to the open screens once it is committed: before, they would not find it. */
@Component
public class ScreenNews implements AutoCloseable {

    private final ApplicationEventPublisher events;

    /** In a thread of its own: the one that committed is still bound to its transaction, and holds a session. */
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("screen-news").factory());

    ScreenNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Within a transaction; nothing is told of one that is rolled back. */
    public void tellAfterCommit(ToldToScreens event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(event);
            }
        });
    }

    /** At once, for what is kept in no database. */
    public void tell(ToldToScreens event) {
        if (!teller.isShutdown()) {
            teller.execute(() -> events.publishEvent(event));
        }
    }

    @Override
    public void close() {
        teller.shutdownNow();
    }
}
