package org.chalkline.exports;

import org.chalkline.shared.Visibility;

/**
 * Somebody took the plan along.
 *
 * @param revision of the plan that the file holds
 * @param clearance up to which visibility the file tells
 */
public record PlanExported(String who, PlanFormat format, long revision, Visibility clearance) {}
