package org.chalkline.comments;

/**
 * Somebody has taken a comment away. Published within the transaction that does it.
 *
 * @param author the sign-in name of who wrote it
 */
public record CommentRemoved(long comment, String author) {}
