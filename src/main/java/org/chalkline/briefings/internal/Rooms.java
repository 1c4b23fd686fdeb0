package org.chalkline.briefings.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chalkline.briefings.Room;
import org.chalkline.briefings.RoomNews;
import org.chalkline.briefings.RoomSeat;
import org.chalkline.briefings.RoomService;
import org.chalkline.shell.RoomPlace;
import org.chalkline.shell.ScreenNews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The rooms of all editions that somebody presents or waits for, in this server's memory. */
@Component
class Rooms {

    private final Map<Long, RoomState> rooms = new HashMap<>();
    private final Clock clock;
    private final Consumer<RoomNews> news;

    @Autowired
    Rooms(Clock clock, ScreenNews screens) {
        this(clock, (Consumer<RoomNews>) screens::tell);
    }

    /** @param news is told what has happened, and must not wait for a screen: the rooms stand still meanwhile */
    Rooms(Clock clock, Consumer<RoomNews> news) {
        this.clock = clock;
        this.news = news;
    }

    synchronized RoomSeat lead(long edition, Optional<RoomPlace> asked) {
        endRested();
        var room = room(edition);
        var began = !room.isLed();
        var seat = new Seat(edition);
        room.leading().add(seat);
        var moved = room.move(asked.orElse(room.place()), now());
        if (began) {
            tell(edition, RoomNews.What.BEGAN);
        } else if (moved) {
            tell(edition, RoomNews.What.MOVED);
        }
        return seat;
    }

    synchronized RoomSeat follow(long edition) {
        var seat = new Seat(edition);
        room(edition).following().add(seat);
        tell(edition, RoomNews.What.FOLLOWED);
        return seat;
    }

    synchronized void show(long edition, RoomPlace place) {
        var room = rooms.get(edition);
        if (room != null && room.isLed() && room.move(place, now())) {
            tell(edition, RoomNews.What.MOVED);
        }
    }

    synchronized void start(long edition) {
        var room = rooms.get(edition);
        if (room != null && room.isLed()) {
            room.start(now());
            tell(edition, RoomNews.What.MOVED);
        }
    }

    synchronized Optional<Room> now(long edition) {
        return Optional.ofNullable(rooms.get(edition))
                .filter(RoomState::isLed)
                .filter(room -> !room.hasRestedSince(rested()))
                .map(room -> room.seen(now()));
    }

    /** Ends those in which nothing has moved for long. */
    synchronized void endRested() {
        var before = rested();
        for (var edition : Set.copyOf(rooms.keySet())) {
            var room = rooms.get(edition);
            if (room != null && room.hasRestedSince(before)) {
                var led = room.isLed();
                room.end();
                letGo(edition, room);
                if (led) {
                    tell(edition, RoomNews.What.ENDED);
                }
            }
        }
    }

    private synchronized void leave(Seat seat) {
        var room = rooms.get(seat.edition);
        if (room == null) {
            return;
        }
        if (room.leading().remove(seat) && !room.isLed()) {
            tell(seat.edition, RoomNews.What.ENDED);
        } else if (room.following().remove(seat)) {
            tell(seat.edition, RoomNews.What.FOLLOWED);
        }
        letGo(seat.edition, room);
    }

    /** The clock of a speaker whose only screen is loaded anew goes on: such a room is kept until it has rested long. */
    private void letGo(long edition, RoomState room) {
        if (room.isEmpty()) {
            rooms.remove(edition);
        }
    }

    private RoomState room(long edition) {
        return rooms.computeIfAbsent(edition, number -> new RoomState(now()));
    }

    private Instant now() {
        return clock.instant();
    }

    private Instant rested() {
        return now().minus(RoomService.LONGEST_REST);
    }

    private void tell(long edition, RoomNews.What what) {
        news.accept(new RoomNews(edition, what));
    }

    /** Each is itself alone, so that one screen never gives up the place of another. */
    private final class Seat implements RoomSeat {
        private final long edition;

        Seat(long edition) {
            this.edition = edition;
        }

        @Override
        public void leave() {
            Rooms.this.leave(this);
        }
    }
}
