package org.chalkline.priorities;

import java.util.List;
import java.util.Optional;
import org.chalkline.access.RequiresCabinetTable;

/** Proposals, for those at the cabinet table: drafts for the technology chief and the superintendent alone. */
public interface PriorityReader {

    /** All that the signed-in person may see, newest first. */
    @RequiresCabinetTable
    List<Proposal> proposals();

    /** Empty where there is none of that number, or none that the reader may see. */
    @RequiresCabinetTable
    Optional<Proposal> find(long proposal);

    /** The contents of the versions that were submitted, in order, each with those items that the reader may see. */
    @RequiresCabinetTable
    List<Version> versions(long proposal);

    /** A version as it was submitted. */
    record Version(int number, ProposalContent content) {}
}
