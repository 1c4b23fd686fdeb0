package org.chalkline.priorities;

import org.chalkline.access.RequiresCto;
import org.chalkline.access.RequiresProposalKeeper;
import org.chalkline.portfolio.Audience;

/**
 * Decisions and lists for documents that are made for a meeting. Elsewhere a reader sees what they themselves are cleared
 * for; here it is the meeting that says what is seen, by the same rules, whoever makes the document.
 */
public interface DecisionFreezing {

    /** All of it as it stands now, to be kept and not shown. */
    @RequiresCto
    FrozenDecisions freeze();

    /**
     * What of it an audience may see: what it was cleared for when it was decided, and is now. Below the cabinet table a list
     * is seen once all of it is decided. The public sees what the board let go on, and no word about it that was not written
     * for the public.
     */
    @RequiresProposalKeeper
    MeetingDecisions seenBy(FrozenDecisions frozen, Audience audience);
}
