package org.chalkline.briefings;

import java.time.Duration;
import java.util.Optional;
import org.chalkline.access.RequiresPlanReader;
import org.chalkline.access.RequiresSpeaker;
import org.chalkline.shell.RoomPlace;

/**
 * Which page of which edition is shown in the room: those who speak move it, those who may see the edition follow it. It is in
 * memory alone, and over when the speaker's screens are closed. What is refused is an {@link EditionRefused}.
 */
public interface RoomService {

    /** After so long without a move, nobody presents any more. */
    Duration LONGEST_REST = Duration.ofHours(1);

    /**
     * Takes a place for one of the speaker's screens.
     *
     * @param asked where the screen wants the room to stand; empty to join it where it is
     */
    @RequiresSpeaker
    RoomSeat lead(long edition, Optional<RoomPlace> asked);

    /** Shows something else; where nobody leads, nothing happens. */
    @RequiresSpeaker
    void show(long edition, RoomPlace place);

    /** Starts the speaker's clock, or starts it anew. */
    @RequiresSpeaker
    void start(long edition);

    /** Takes a place for a screen that follows. */
    @RequiresPlanReader
    RoomSeat follow(long edition);

    /** What is shown now; empty where nobody presents, and for those who may not see the edition. */
    @RequiresPlanReader
    Optional<Room> now(long edition);
}
