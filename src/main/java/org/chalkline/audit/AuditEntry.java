package org.chalkline.audit;

import java.time.Instant;

/**
 * A row of the trail as its reader sees it.
 *
 * @param number 1 is the first; none is left out
 * @param who a sign-in name, or a word in parentheses for nobody in particular
 * @param kind in words, such as "Sign-in"
 */
public record AuditEntry(long number, Instant at, String who, String kind, String what) {}
