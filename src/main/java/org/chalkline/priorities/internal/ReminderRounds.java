package org.chalkline.priorities.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks again and again whether somebody is to be reminded. */
@Component
class ReminderRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private final Reminders reminders;
    private final Duration every;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reminders").factory());

    ReminderRounds(Reminders reminders, @Value("${chalkline.priorities.look-every:PT10M}") Duration every) {
        this.reminders = reminders;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        rounds.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            reminders.remind();
        } catch (RuntimeException e) {
            // The next round may find the database again.
            LOG.warn("Could not look for what waits too long: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
