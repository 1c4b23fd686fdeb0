package org.chalkline.priorities.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.FundId;
import org.chalkline.priorities.FundingAnswer;
import org.chalkline.priorities.FundingAnswer.Answer;
import org.chalkline.priorities.FundingAnswer.Given;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.PriorityRefused;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Step;
import org.chalkline.revisions.FrozenPictures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Fundings implements FundingService {

    private final AnswerStore answers;
    private final DecisionStore decisions;
    private final Steps steps;
    private final FrozenPictures pictures;
    private final CurrentReader reader;

    Fundings(AnswerStore answers, DecisionStore decisions, Steps steps, FrozenPictures pictures, CurrentReader reader) {
        this.answers = answers;
        this.decisions = decisions;
        this.steps = steps;
        this.pictures = pictures;
        this.reader = reader;
    }

    @Override
    @Transactional
    public void confirm(long proposal, int version, List<Given> given) {
        var row = steps.begin(proposal, version, Step.CONFIRM_FUNDING);
        steps.requireNotTheirOwn(row);
        if (!decisions.ofProposal(proposal).isEmpty()) {
            throw new PriorityRefused("Something on this list is decided already.");
        }
        requireComplete(asked(row), given);
        for (var one : given) {
            var note = one.answer() == Answer.CONFIRMED
                    ? one.note().strip()
                    : Steps.words(one.note(), "Say what is missing where the money is not there in full.");
            answers.add(
                    proposal,
                    version,
                    reader.name(),
                    new FundingAnswer(one.fund(), one.answer(), note, reader.person(), steps.now()));
        }
        steps.done(row, Step.CONFIRM_FUNDING, ProposalState.FUNDING_CONFIRMED, version, "");
    }

    private Set<@Nullable FundId> asked(ProposalRow row) {
        var hash = row.picture();
        var picture = hash == null ? null : pictures.find(hash).orElse(null);
        if (picture == null) {
            throw new PriorityRefused("What was submitted can't be read.");
        }
        return new HashSet<>(ProposalLine.funds(picture, row.content()));
    }

    private static void requireComplete(Set<@Nullable FundId> asked, List<Given> given) {
        var said = new HashSet<@Nullable FundId>();
        given.forEach(one -> said.add(one.fund()));
        if (said.size() < given.size() || !said.equals(asked)) {
            throw new PriorityRefused("Say of each fund on the list whether the money is there, once.");
        }
    }
}
