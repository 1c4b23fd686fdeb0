package org.chalkline.briefings.internal;

import java.util.Optional;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.Room;
import org.chalkline.briefings.RoomSeat;
import org.chalkline.briefings.RoomService;
import org.chalkline.shell.RoomPlace;
import org.springframework.stereotype.Service;

@Service
class RoomKeeping implements RoomService {

    private final Rooms rooms;
    private final EditionReader editions;

    RoomKeeping(Rooms rooms, EditionReader editions) {
        this.rooms = rooms;
        this.editions = editions;
    }

    @Override
    public RoomSeat lead(long edition, Optional<RoomPlace> asked) {
        requireSeen(edition);
        return rooms.lead(edition, asked.map(RoomKeeping::sound));
    }

    @Override
    public void show(long edition, RoomPlace place) {
        requireSeen(edition);
        rooms.show(edition, sound(place));
    }

    @Override
    public void start(long edition) {
        requireSeen(edition);
        rooms.start(edition);
    }

    @Override
    public RoomSeat follow(long edition) {
        requireSeen(edition);
        return rooms.follow(edition);
    }

    @Override
    public Optional<Room> now(long edition) {
        // The database is asked only where there is something to see.
        return rooms.now(edition).filter(room -> editions.isSeen(edition));
    }

    /** An edition has no more pages than that, and the screens know how many this one has. */
    private static RoomPlace sound(RoomPlace place) {
        return new RoomPlace(Math.clamp(place.page(), 0, EditionContent.MOST_PAGES - 1), place.chart(), place.blank());
    }

    private void requireSeen(long edition) {
        if (!editions.isSeen(edition)) {
            throw new EditionRefused("There is no such edition.");
        }
    }
}
