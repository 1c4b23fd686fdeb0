package org.chalkline.briefings.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks again and again whether a speaker has forgotten to close a room: one thread for all rooms. */
@Component
class RoomRounds implements AutoCloseable {

    private static final int EVERY_MINUTES = 1;

    private final Rooms rooms;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rooms").factory());

    RoomRounds(Rooms rooms) {
        this.rooms = rooms;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        rounds.scheduleWithFixedDelay(rooms::endRested, EVERY_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
