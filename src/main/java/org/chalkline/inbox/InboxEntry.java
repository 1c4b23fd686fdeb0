package org.chalkline.inbox;

import java.time.Instant;

/**
 * A notice as its recipient sees it.
 *
 * @param actor the name of who did it
 * @param verb between that name and the title: "mentioned you on"
 * @param title what it is about is called, as the recipient may see it now
 * @param address where in the application that is shown
 */
public record InboxEntry(
        long id,
        NoticeKind kind,
        String actor,
        String verb,
        NoticeSubject about,
        String title,
        String address,
        Instant toldAt,
        boolean read) {}
