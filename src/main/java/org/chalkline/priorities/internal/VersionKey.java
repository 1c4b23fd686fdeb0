package org.chalkline.priorities.internal;

/** What names a version of a proposal. */
record VersionKey(long proposal, int version) {}
