package org.chalkline.priorities.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.CameOf;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.FundingAnswer;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalState;
import org.jspecify.annotations.Nullable;

/** What belongs to decisions besides themselves, asked for at once for all of them. */
record Around(
        Map<Long, ProposalState> states,
        Map<VersionKey, ProposalContent> contents,
        Map<VersionKey, List<FundingAnswer>> answers,
        Map<Long, BoardItem> boardItems,
        Map<Long, CameOf> cameOf) {

    static Around of(List<Decision.Kept> all, ProposalStore proposals, AnswerStore answers, DecisionStore decisions) {
        var ids = all.stream().map(kept -> kept.decision().proposal()).toList();
        var numbers = all.stream().map(kept -> kept.decision().number()).toList();
        return new Around(
                proposals.states(ids),
                proposals.submitted(ids),
                answers.answers(ids),
                answers.boardItems(ids),
                decisions.cameOf(numbers));
    }

    /** Empty outside of a proposal. */
    Optional<ProposalState> state(Decision.Kept kept) {
        return Optional.ofNullable(states.get(kept.decision().proposal()));
    }

    /** The version that was decided on; empty outside of a proposal. */
    Optional<ProposalContent> content(Decision.Kept kept) {
        return Optional.ofNullable(contents.get(version(kept)));
    }

    List<FundingAnswer> answers(Decision.Kept kept) {
        return answers.getOrDefault(version(kept), List.of());
    }

    @Nullable
    BoardItem boardItem(Decision.Kept kept) {
        return boardItems.get(kept.decision().proposal());
    }

    CameOf cameOf(Decision.Kept kept) {
        return cameOf.getOrDefault(kept.decision().number(), CameOf.NOTHING);
    }

    private static VersionKey version(Decision.Kept kept) {
        return new VersionKey(kept.decision().proposal(), kept.decision().version());
    }
}
