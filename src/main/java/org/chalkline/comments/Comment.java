package org.chalkline.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said of a record, as the signed-in person may see it.
 *
 * @param author the writer's name
 * @param editedAt empty when it was never changed
 * @param text plain, with line breaks; empty when it was removed
 * @param mentions the names that follow an @ in the text and are people's
 * @param removedBy the name of who took it away; empty for one that stands
 * @param editable whether the signed-in person may change its words now
 * @param removable whether the signed-in person may take it away
 */
public record Comment(
        long id,
        String author,
        Instant writtenAt,
        Optional<Instant> editedAt,
        String text,
        List<String> mentions,
        Optional<String> removedBy,
        boolean editable,
        boolean removable) {

    public Comment {
        mentions = List.copyOf(mentions);
    }
}
