package org.chalkline.briefings.internal;

import java.time.Instant;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionState;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is kept, without its pages.
 *
 * @param text the content as it stands in the database
 * @param picture what names the frozen picture
 * @param hash of all of it; null for a draft
 */
record EditionRow(
        long number,
        EditionState state,
        EditionContent content,
        String text,
        String picture,
        long revision,
        Instant frozenAt,
        Instant since,
        @Nullable String hash,
        @Nullable Long supersededBy) {}
