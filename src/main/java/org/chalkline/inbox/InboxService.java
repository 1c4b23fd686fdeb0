package org.chalkline.inbox;

import java.util.Collection;
import org.chalkline.access.RequiresCommenter;

/** The signed-in person's own notices, as far as they may see the records these are about. */
public interface InboxService {

    /** Where the first page begins. */
    long NEWEST = Long.MAX_VALUE;

    /** Notices after a place in the list, newest first. */
    @RequiresCommenter
    InboxPage page(InboxFilter filter, long after, int limit);

    /** How many are unread; counts no further than {@link #MOST_COUNTED}. */
    @RequiresCommenter
    int unread();

    /** Marks some of them as read, or unread again. Those of others are left alone. */
    @RequiresCommenter
    void mark(Collection<Long> ids, boolean read);

    @RequiresCommenter
    void markAllRead();

    int MOST_COUNTED = 1_000;
}
