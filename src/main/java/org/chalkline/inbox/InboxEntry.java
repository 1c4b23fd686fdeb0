package org.chalkline.inbox;

import java.time.Instant;
import org.chalkline.portfolio.RecordKey;

/**
 * A notice as its recipient sees it.
 *
 * @param actor the name of who did it
 * @param title the record's name as the recipient may see it now
 * @param address where in the application the record is shown
 */
public record InboxEntry(
        long id,
        NoticeKind kind,
        String actor,
        RecordKey about,
        String title,
        String address,
        Instant toldAt,
        boolean read) {}
