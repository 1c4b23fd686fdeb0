package org.chalkline.shell;

import java.util.Arrays;
import java.util.Optional;

/** What a key in the room means. */
public enum RoomAct {
    PREVIOUS,
    NEXT,
    FIRST,
    LAST,
    OVERVIEW,
    CHART,
    BLANK,
    KEYS,
    START,
    LEAVE;

    /** What a browser sends can be anything. */
    static Optional<RoomAct> of(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }
}
