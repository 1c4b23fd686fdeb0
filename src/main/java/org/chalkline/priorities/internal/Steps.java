package org.chalkline.priorities.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.priorities.DecisionTaken;
import org.chalkline.priorities.PriorityRefused;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Step;
import org.chalkline.priorities.StepTaken;
import org.chalkline.shell.ScreenNews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes steps: one at a time for each proposal, from the right state, kept in its record and told to everybody. */
@Component
class Steps {

    private final ProposalStore proposals;
    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ScreenNews news;

    Steps(
            ProposalStore proposals,
            CurrentReader reader,
            Clock clock,
            ApplicationEventPublisher events,
            ScreenNews news) {
        this.proposals = proposals;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
        this.news = news;
    }

    /** In milliseconds, as it is kept and hashed. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The proposal, which nobody else takes a step with before the transaction ends. */
    ProposalRow begin(long id, Step step) {
        var row = proposals.lock(id).orElseThrow(() -> new PriorityRefused("There is no such proposal."));
        if (!step.isFrom(row.state())) {
            throw new PriorityRefused("This proposal is %s: you can't %s it now."
                    .formatted(row.state().words(), step.words()));
        }
        if (!step.isFor(reader.roles())) {
            throw new PriorityRefused("Your role does not %s.".formatted(step.words()));
        }
        return row;
    }

    /** As {@link #begin(long, Step)}, of the version that the person has seen. */
    ProposalRow begin(long id, int version, Step step) {
        var row = begin(id, step);
        if (row.version() != version) {
            throw new PriorityRefused("Version %d has moved on: version %d is there now. Look at it first."
                    .formatted(version, row.version()));
        }
        return row;
    }

    /** Separation of duties: whoever had a hand in what is asked for does not say yes to it. */
    void requireNotTheirOwn(ProposalRow row) {
        var mine = proposals.steps(row.id()).stream()
                .filter(step -> step.what() == Step.CHANGE || step.what() == Step.SUBMIT)
                .anyMatch(step -> step.by().equals(reader.name()));
        if (mine || row.draftedBy().equals(reader.name())) {
            throw new PriorityRefused("You had a hand in this proposal: somebody else has to say yes or no to it.");
        }
    }

    void done(ProposalRow row, Step step, ProposalState state, int version, String words) {
        record(row, step, state, version, words);
        events.publishEvent(new StepAudited(row.id(), row.version(), step, ""));
    }

    /** @param hash of what was submitted: the audit trail keeps it, so that it can't be altered unseen */
    void submitted(ProposalRow row, String hash) {
        record(row, Step.SUBMIT, ProposalState.SUBMITTED, row.version(), "");
        events.publishEvent(new StepAudited(row.id(), row.version(), Step.SUBMIT, hash));
    }

    private void record(ProposalRow row, Step step, ProposalState state, int version, String words) {
        var at = now();
        if (state != row.state() || version != row.version()) {
            proposals.become(row.id(), state, version, at);
        }
        proposals.addStep(row.id(), new StepTaken(row.version(), step, reader.name(), reader.person(), at, words));
        tell(row.id());
    }

    void tell(long proposal) {
        news.tellAfterCommit(new ProposalChanged(proposal));
    }

    void tell(RecordKey subject) {
        news.tellAfterCommit(new DecisionTaken(subject));
    }

    /** A text as it is kept; refused when it is missing or too long. */
    static String words(String text, String missing) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new PriorityRefused(missing);
        }
        if (stripped.length() > org.chalkline.priorities.ProposalContent.LONGEST_TEXT) {
            throw new PriorityRefused("A text has up to 2,000 characters.");
        }
        return stripped;
    }
}
