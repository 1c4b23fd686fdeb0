package org.chalkline.inbox;

import java.util.List;

/**
 * Some notices, newest first.
 *
 * @param next where the next ones begin; 0 when there are no more
 */
public record InboxPage(List<InboxEntry> entries, long next) {

    public InboxPage {
        entries = List.copyOf(entries);
    }
}
