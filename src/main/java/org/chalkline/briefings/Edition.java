package org.chalkline.briefings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frozen edition as its reader sees it.
 *
 * @param number counts from 1, never given twice
 * @param since when it came into its state
 * @param frozenAt when its picture was taken
 * @param revision of the plan at that moment
 * @param sheets its pages; of a draft as they would be now
 * @param hash SHA-256 of the content, in hexadecimal; null while it is a draft
 * @param intact whether the content still has its hash; a draft always is
 * @param supersededBy the number of the edition that took its place; null while it stands
 * @param steps everything that was done with it, earliest first; empty for readers of what is published
 */
public record Edition(
        long number,
        EditionContent content,
        EditionState state,
        Instant since,
        Instant frozenAt,
        long revision,
        List<Sheet> sheets,
        @Nullable String hash,
        boolean intact,
        @Nullable Long supersededBy,
        List<Taken> steps) {

    public Edition {
        sheets = List.copyOf(sheets);
        steps = List.copyOf(steps);
    }

    /**
     * A step that somebody took.
     *
     * @param by the sign-in name
     * @param person as people call them
     * @param words such as the reason of a return; may be empty
     */
    public record Taken(EditionStep step, String by, String person, Instant at, String words) {}

    /** An edition in a list. */
    public record Listed(
            long number, EditionContent content, EditionState state, Instant since, Instant frozenAt, long revision) {}
}
