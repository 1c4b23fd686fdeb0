package org.chalkline.priorities;

import java.util.List;
import org.chalkline.access.RequiresBusinessOfficial;

/** What the business official does: says, fund by fund, whether the money is there. */
public interface FundingService {

    /**
     * Keeps the answers to a submitted version, in the place of earlier ones to the same version.
     *
     * @param answers one for each fund that the version asks, that of unfunded cost included
     * @throws PriorityRefused when the version has moved on, something is decided already, an answer is missing, or the
     *     business official drafted the proposal
     */
    @RequiresBusinessOfficial
    void confirm(long proposal, int version, List<FundingAnswer.Given> answers);
}
