package org.chalkline.inbox;

/** What notices told of is gone, and they go too. Published within the transaction that takes it away. */
public record NoticeWithdrawn(String source) {}
