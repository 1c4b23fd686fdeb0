package org.chalkline.briefings;

import org.chalkline.shared.ToldToScreens;

/** Something has happened in the room of an edition; what it is stands in {@link RoomService#now}. */
public record RoomNews(long edition, What what) implements ToldToScreens {

    /** What has happened. */
    public enum What {
        /** The first of the speaker's screens was opened. */
        BEGAN,
        /** Another page, a drawing alone, or a blank screen. */
        MOVED,
        /** Somebody has begun to follow, or stopped. */
        FOLLOWED,
        /** The last of the speaker's screens was closed, or nothing has moved for long. */
        ENDED
    }
}
