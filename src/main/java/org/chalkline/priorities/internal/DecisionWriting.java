package org.chalkline.priorities.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.Signature;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PlanEditor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes signed decisions into the ledger, and what they mean into the plan, within the caller's transaction. */
@Component
class DecisionWriting {

    private final DecisionStore decisions;
    private final PlanEditor editor;
    private final Steps steps;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    DecisionWriting(
            DecisionStore decisions,
            PlanEditor editor,
            Steps steps,
            CurrentReader reader,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.editor = editor;
        this.steps = steps;
        this.reader = reader;
        this.events = events;
    }

    void write(List<DecisionDraft> drafts, Signature signature) {
        // The plan first: its lock puts all who decide into one queue, in which the ledger's numbers have no gaps.
        editor.carryOut(now -> CarriedOut.edits(now, drafts), new Cause(Origin.DECISION, cause(drafts)));
        var number = decisions.nextNumber();
        for (var draft : drafts) {
            var decision = signed(draft, number++, signature);
            events.publishEvent(new DecisionSigned(decision.number(), decisions.add(decision)));
            steps.tell(decision.subject());
        }
    }

    private Decision signed(DecisionDraft draft, long number, Signature signature) {
        return new Decision(
                number,
                draft.subject(),
                draft.proposal(),
                draft.version(),
                draft.rank(),
                draft.item().scope(),
                draft.item().reason(),
                draft.item().aboveLine(),
                draft.verdict().outcome(),
                draft.verdict().reason().strip(),
                draft.verdict().condition(),
                draft.verdict().until(),
                reader.name(),
                reader.person(),
                steps.now(),
                signature.authority().strip(),
                draft.supersedes(),
                draft.picture());
    }

    private static String cause(List<DecisionDraft> drafts) {
        var words = drafts.stream()
                .map(draft ->
                        draft.subject().code() + " " + draft.verdict().outcome().words())
                .collect(Collectors.joining(", "));
        return words.length() > 400 ? words.substring(0, 399) + "…" : words;
    }
}
