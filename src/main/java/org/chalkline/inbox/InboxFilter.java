package org.chalkline.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Which notices to show.
 *
 * @param kind null for every kind
 */
public record InboxFilter(boolean unreadOnly, @Nullable NoticeKind kind) {

    public static final InboxFilter ALL = new InboxFilter(false, null);
}
