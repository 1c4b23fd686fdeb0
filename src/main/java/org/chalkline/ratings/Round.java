package org.chalkline.ratings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One occasion on which the cabinet judges.
 *
 * @param adoption null until something is adopted
 */
public record Round(
        long id,
        RoundKind kind,
        String title,
        RoundState state,
        String openedBy,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Adoption adoption) {

    /**
     * Who adopted the round's result, and when.
     *
     * @param revision the plan's revision that came of it
     */
    public record Adoption(String by, Instant at, long revision) {}

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }
}
