package org.chalkline.priorities.internal;

import java.util.HashSet;
import java.util.Set;
import org.chalkline.access.AccountName;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.priorities.Step;
import org.chalkline.priorities.StepTaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom a step concerns of it, within the transaction in which it is taken. */
@Component
class StepNotices {

    private final ProposalStore proposals;
    private final Concerned concerned;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    StepNotices(ProposalStore proposals, Concerned concerned, CurrentReader reader, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.concerned = concerned;
        this.reader = reader;
        this.events = events;
    }

    @EventListener
    void on(StepAudited step) {
        switch (step.step()) {
            case SUBMIT -> tell(step, "submitted", concerned.of(Role.BUSINESS_OFFICIAL));
            case CONFIRM_FUNDING -> tell(step, "answered for the funding of", concerned.of(Role.SUPERINTENDENT));
            case DISAGREE -> tell(step, "disagrees with", deciding(step));
            case RETURN -> tell(step, "sent back", drafters(step));
            case DECIDE -> tell(step, decided(step), drafters(step));
            case WITHDRAW -> tell(step, "withdrew", told(step));
            default -> {
                // Nobody waits for it.
            }
        }
    }

    /** Of many single signatures on one list, the first is told, and the last. */
    private String decided(StepAudited step) {
        var all = proposals.find(step.proposal()).orElseThrow().state().isDecided();
        return all ? "decided on" : "began to decide on";
    }

    private Set<AccountName> drafters(StepAudited step) {
        var result = new HashSet<>(concerned.of(Role.CTO));
        result.add(new AccountName(proposals.find(step.proposal()).orElseThrow().draftedBy()));
        return result;
    }

    private Set<AccountName> deciding(StepAudited step) {
        var result = drafters(step);
        result.addAll(concerned.of(Role.SUPERINTENDENT));
        return result;
    }

    /** Whoever was told of this version before. */
    private Set<AccountName> told(StepAudited step) {
        var confirmed = proposals.steps(step.proposal()).stream()
                .anyMatch(it -> it.version() == step.version() && it.what() == Step.CONFIRM_FUNDING);
        return confirmed
                ? concerned.of(Role.BUSINESS_OFFICIAL, Role.SUPERINTENDENT)
                : concerned.of(Role.BUSINESS_OFFICIAL);
    }

    private void tell(StepAudited step, String verb, Set<AccountName> whom) {
        var source = "proposal %d v%d %s".formatted(step.proposal(), step.version(), verb);
        if (step.step() == Step.CONFIRM_FUNDING || step.step() == Step.DISAGREE) {
            // An answer that was changed is news again, and so is the next who disagrees.
            source += " "
                    + proposals.steps(step.proposal()).stream()
                            .map(StepTaken::what)
                            .filter(step.step()::equals)
                            .count();
        }
        events.publishEvent(new Notice(
                whom, NoticeKind.PROPOSAL, ProposalPlaces.subject(step.proposal()), source, reader.name(), verb));
    }
}
