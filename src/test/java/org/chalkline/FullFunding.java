package org.chalkline;

import java.util.List;
import org.chalkline.priorities.FundingAnswer.Answer;
import org.chalkline.priorities.FundingAnswer.Given;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalLine;

/** A business official who says yes to everything. */
public final class FullFunding {

    private FullFunding() {}

    /** Yes to each fund that a list asks, as the reader of the proposal sees it. */
    public static List<Given> of(Proposal proposal) {
        return ProposalLine.funds(proposal.picture(), proposal.content()).stream()
                .map(fund -> new Given(fund, Answer.CONFIRMED, ""))
                .toList();
    }
}
