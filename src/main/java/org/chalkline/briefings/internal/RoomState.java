package org.chalkline.briefings.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chalkline.briefings.Room;
import org.chalkline.briefings.RoomSeat;
import org.chalkline.shell.RoomPlace;
import org.jspecify.annotations.Nullable;

/** The room of one edition. Not for several threads: {@link Rooms} sees to that. */
final class RoomState {

    private final Set<RoomSeat> leading = new HashSet<>();
    private final Set<RoomSeat> following = new HashSet<>();
    private final Map<Integer, Duration> spent = new HashMap<>();
    private RoomPlace place = RoomPlace.of(0);
    private Instant moved;
    private Instant since;
    private @Nullable Instant started;

    RoomState(Instant now) {
        moved = now;
        since = now;
    }

    Set<RoomSeat> leading() {
        return leading;
    }

    Set<RoomSeat> following() {
        return following;
    }

    RoomPlace place() {
        return place;
    }

    boolean isLed() {
        return !leading.isEmpty();
    }

    /** Whether there is nothing in it to be kept. */
    boolean isEmpty() {
        return leading.isEmpty() && following.isEmpty() && started == null;
    }

    boolean hasRestedSince(Instant moment) {
        return moved.isBefore(moment);
    }

    /** Tells whether that is something else than before. */
    boolean move(RoomPlace to, Instant now) {
        moved = now;
        if (to.equals(place)) {
            return false;
        }
        if (to.page() != place.page()) {
            spent.put(place.page(), onPage(now));
            since = now;
        }
        place = to;
        return true;
    }

    void start(Instant now) {
        moved = now;
        started = now;
        since = now;
        spent.clear();
    }

    /** Nobody leads any more; the clock is forgotten. */
    void end() {
        leading.clear();
        started = null;
        spent.clear();
    }

    private Duration onPage(Instant now) {
        return started == null
                ? Duration.ZERO
                : spent.getOrDefault(place.page(), Duration.ZERO).plus(Duration.between(since, now));
    }

    Room seen(Instant now) {
        return new Room(
                place,
                following.size(),
                Optional.ofNullable(started).map(it -> Duration.between(it, now)),
                onPage(now));
    }
}
