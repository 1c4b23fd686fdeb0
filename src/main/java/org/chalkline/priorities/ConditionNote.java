package org.chalkline.priorities;

import java.time.Instant;

/**
 * How far a condition is met, as somebody noted it.
 *
 * @param words what was done or is missing
 */
public record ConditionNote(boolean met, String words, String person, Instant at) {}
