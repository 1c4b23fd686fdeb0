package org.chalkline.priorities;

import java.time.Instant;
import java.time.LocalDate;
import org.chalkline.portfolio.Benefits;
import org.jspecify.annotations.Nullable;

/**
 * What came of an approved piece of work, as somebody reviewed it.
 *
 * @param benefits a year, as far as they have come
 * @param finished when it was in use; null when it is not yet
 * @param words what came of it, in a sentence or two
 */
public record BenefitReview(Benefits benefits, @Nullable LocalDate finished, String words, String person, Instant at) {}
