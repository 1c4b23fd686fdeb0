package org.chalkline.inbox.internal;

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

/** Looks again and again whether mail is due. */
@Component
class DigestRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);

    private final Digests digests;
    private final Duration every;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("digests").factory());

    DigestRounds(Digests digests, @Value("${chalkline.mail.look-every:PT1M}") Duration every) {
        this.digests = digests;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        rounds.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            digests.sendWhatIsDue();
        } catch (RuntimeException e) {
            // The next round may find the database again.
            LOG.warn("Could not look for mail that is due: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
