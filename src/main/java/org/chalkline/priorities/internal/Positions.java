package org.chalkline.priorities.internal;

import org.chalkline.access.CurrentReader;
import org.chalkline.priorities.PositionService;
import org.chalkline.priorities.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Positions implements PositionService {

    private final Steps steps;
    private final ProposalStore proposals;
    private final CurrentReader reader;

    Positions(Steps steps, ProposalStore proposals, CurrentReader reader) {
        this.steps = steps;
        this.proposals = proposals;
        this.reader = reader;
    }

    @Override
    @Transactional
    public void support(long proposal, int version) {
        take(proposal, version, Step.SUPPORT, "");
    }

    @Override
    @Transactional
    public void disagree(long proposal, int version, String reason) {
        take(
                proposal,
                version,
                Step.DISAGREE,
                Steps.words(reason, "Say why you disagree: the superintendent reads it."));
    }

    /** A double click says it once. */
    private boolean stands(ProposalRow row, Step step, String reason) {
        return proposals.steps(row.id()).stream()
                .filter(taken -> taken.by().equals(reader.name()) && taken.version() == row.version())
                .filter(taken -> taken.what() == Step.SUPPORT || taken.what() == Step.DISAGREE)
                .reduce((earlier, later) -> later)
                .filter(last -> last.what() == step && last.words().equals(reason))
                .isPresent();
    }

    private void take(long proposal, int version, Step step, String reason) {
        var row = steps.begin(proposal, version, step);
        steps.requireNotTheirOwn(row);
        if (!stands(row, step, reason)) {
            steps.done(row, step, row.state(), version, reason);
        }
    }
}
