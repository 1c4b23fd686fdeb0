package org.chalkline.revisions;

import java.time.Instant;

/**
 * One revision of the plan.
 *
 * @param number 0 is the empty plan
 * @param author the sign-in name of who made it
 */
public record Revision(long number, Instant madeAt, String author, Cause cause) {}
