package org.chalkline.comments;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * Somebody has taken a comment away. Published within the transaction that does it.
 *
 * @param author the sign-in name of who wrote it
 */
public record CommentRemoved(long comment, String author) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.COMMENT;
    }

    @Override
    public String what() {
        return "Comment %d of %s removed".formatted(comment, author);
    }
}
