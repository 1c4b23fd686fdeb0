package org.chalkline.briefings;

import java.util.List;
import java.util.Optional;
import org.chalkline.access.RequiresPlanReader;
import org.chalkline.access.RequiresProposalKeeper;

/**
 * Editions as the signed-in person may see them: what is published for meetings that they are cleared for, and, for the
 * technology chief and the superintendent, what is on its way.
 */
public interface EditionReader {

    /** Latest meeting first, and of one meeting the newest edition first. */
    @RequiresPlanReader
    List<Edition.Listed> editions();

    /** Empty where there is none of that number for this reader. */
    @RequiresPlanReader
    Optional<Edition> find(long number);

    /** Whether there is one of that number for this reader, without its pages. */
    @RequiresPlanReader
    boolean isSeen(long number);

    /** The pages of a draft as those at another kind of meeting would see them; the draft stays as it is. */
    @RequiresProposalKeeper
    Optional<Edition> preview(long number, Occasion meeting);
}
