package org.chalkline.meetings.internal;

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

/** Looks again and again whether somebody is to be reminded and the calendar to be fetched, one after the other. */
@Component
class MeetingRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingRounds.class);

    private final FreezeReminders reminders;
    private final Subscription subscription;
    private final Duration every;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("meetings").factory());

    MeetingRounds(
            FreezeReminders reminders,
            Subscription subscription,
            @Value("${chalkline.meetings.look-every:PT10M}") Duration every) {
        this.reminders = reminders;
        this.subscription = subscription;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        rounds.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        attempt(subscription::fetchWhenDue);
        attempt(reminders::remind);
    }

    /** Does something as soon as what is at hand is done. */
    void soon(Runnable work) {
        rounds.execute(() -> attempt(work));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // The next round may find the database again.
            LOG.warn("Could not look after the meetings: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
