package org.chalkline.revisions;

/** The plan has a new revision, committed. */
public record PlanRevised(long revision, String cause) {}
