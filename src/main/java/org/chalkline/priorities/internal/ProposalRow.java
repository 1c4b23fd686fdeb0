package org.chalkline.priorities.internal;

import java.time.Instant;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is kept, with its newest version.
 *
 * @param picture the hash of the picture the version was submitted with; null for a draft
 */
record ProposalRow(
        long id,
        ProposalState state,
        int version,
        String draftedBy,
        Instant since,
        ProposalContent content,
        @Nullable String picture) {}
