package org.chalkline.priorities.internal;

import java.util.List;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.FundingAnswer;
import org.chalkline.priorities.ProposalContent;

/** What belongs to a list, as far as a reader's picture holds what it is about. */
final class SeenParts {

    private SeenParts() {}

    static ProposalContent of(ProposalContent content, Portfolio seen) {
        return content.withItems(content.items().stream()
                        .filter(item -> seen.initiative(item.initiative()).isPresent())
                        .toList())
                .withFundCaps(content.fundCaps().stream()
                        .filter(cap -> seen.fund(cap.fund()).isPresent())
                        .toList());
    }

    static List<FundingAnswer> of(List<FundingAnswer> answers, Portfolio seen) {
        return answers.stream()
                .filter(answer ->
                        answer.fund() == null || seen.fund(answer.fund()).isPresent())
                .toList();
    }
}
