package org.chalkline.revisions;

import org.chalkline.portfolio.PlanRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a revision made of a record, as far as the reader may see it.
 *
 * @param before null when it was added
 * @param after null when it was retired
 */
public record PastChange(
        Revision revision,
        @Nullable PlanRecord before,
        @Nullable PlanRecord after) {}
