package org.chalkline.priorities;

import java.time.Instant;

/**
 * A step that somebody took, as it stands in the proposal's record.
 *
 * @param what such as SUBMIT
 * @param by the sign-in name
 * @param person the name that others read
 * @param words such as the reason of a return; may be empty
 */
public record StepTaken(int version, Step what, String by, String person, Instant at, String words) {}
