package org.chalkline.priorities.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.CameOf;
import org.chalkline.priorities.ConditionNote;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.PriorityRefused;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Step;
import org.chalkline.revisions.FrozenPictures;
import org.chalkline.shared.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Proposals implements ProposalService {

    private final ProposalStore proposals;
    private final DecisionStore decisions;
    private final AnswerStore answers;
    private final Steps steps;
    private final FrozenPictures pictures;
    private final CurrentReader reader;

    Proposals(
            ProposalStore proposals,
            DecisionStore decisions,
            AnswerStore answers,
            Steps steps,
            FrozenPictures pictures,
            CurrentReader reader) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.answers = answers;
        this.steps = steps;
        this.pictures = pictures;
        this.reader = reader;
    }

    @Override
    @Transactional
    public long draft(String title, List<FiscalYear> years) {
        var content = sound(ProposalContent.begin(title.strip(), years));
        var id = proposals.add(content, reader.name(), steps.now());
        steps.done(proposals.lock(id).orElseThrow(), Step.CHANGE, ProposalState.DRAFT, 1, "Began the draft");
        return id;
    }

    @Override
    @Transactional
    public void change(long proposal, ProposalContent seen, ProposalContent changed) {
        var row = unchanged(proposal, seen, Step.CHANGE);
        proposals.change(row, sound(changed));
        var first = proposals.steps(proposal).stream()
                .noneMatch(step -> step.version() == row.version() && step.by().equals(reader.name()));
        if (first) {
            // Once for each person and version: a list is dragged about a hundred times.
            steps.done(row, Step.CHANGE, ProposalState.DRAFT, row.version(), "");
        } else {
            steps.tell(proposal);
        }
    }

    @Override
    @Transactional
    public void submit(long proposal, ProposalContent seen) {
        var row = unchanged(proposal, seen, Step.SUBMIT);
        complete(row.content());
        var hash = pictures.freeze();
        var picture = pictures.find(hash).orElseThrow();
        var unknown = row.content().ranked().stream()
                .filter(id -> picture.initiative(id).isEmpty())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new PriorityRefused("Not in the plan any more: " + unknown + ". Take it off the list.");
        }
        var content = ProposalLine.marked(picture, row.content());
        steps.submitted(row, proposals.submitted(row, content, hash, reader.name(), steps.now()));
    }

    private static void complete(ProposalContent content) {
        if (content.items().isEmpty()) {
            throw new PriorityRefused("There is nothing on the list yet.");
        }
        Steps.words(content.ask(), "Say in a sentence what you ask for: it stands first on the superintendent's page.");
        var silent = content.items().stream()
                .filter(item -> item.reason().isBlank())
                .map(item -> item.initiative().code())
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            throw new PriorityRefused("Give a reason in plain words for each: " + silent + " has none.");
        }
    }

    @Override
    @Transactional
    public void withdraw(long proposal, int version, String reason) {
        var row = steps.begin(proposal, version, Step.WITHDRAW);
        backToDraft(row, Step.WITHDRAW, Steps.words(reason, "Say why you withdraw it."));
    }

    /** The next version begins as this one ended. */
    void backToDraft(ProposalRow row, Step step, String reason) {
        if (!decisions.ofProposal(row.id()).isEmpty()) {
            throw new PriorityRefused("Something on this list is decided already. Decide the rest too.");
        }
        proposals.addVersion(row.id(), row.version() + 1, row.content());
        steps.done(row, step, ProposalState.DRAFT, row.version() + 1, reason);
    }

    @Override
    @Transactional
    public void discard(long proposal) {
        var row = steps.begin(proposal, Step.DISCARD);
        steps.done(row, Step.DISCARD, ProposalState.DISCARDED, row.version(), "");
    }

    @Override
    @Transactional
    public void enterBoardItem(long proposal, BoardItem item) {
        var row = steps.begin(proposal, Step.ENTER_BOARD_ITEM);
        Steps.words(item.motion(), "Write the motion as it stands on the agenda.");
        answers.add(proposal, item, reader.name(), steps.now());
        steps.done(
                row,
                Step.ENTER_BOARD_ITEM,
                ProposalState.BOARD_ITEM,
                row.version(),
                item.result().words());
    }

    @Override
    @Transactional
    public void start(long proposal) {
        var row = steps.begin(proposal, Step.START);
        var item = answers.boardItem(proposal);
        if (item == null || !item.result().letsGoOn()) {
            throw new PriorityRefused("The board has not let it go on yet. Enter the result of the vote first.");
        }
        steps.done(row, Step.START, ProposalState.IN_PROGRESS, row.version(), "");
    }

    @Override
    @Transactional
    public void followUp(long decision, boolean met, String words) {
        var one = standing(decision);
        steps.begin(one.proposal(), Step.FOLLOW_UP);
        if (one.condition() == null) {
            throw new PriorityRefused("This decision has no condition.");
        }
        var note = new ConditionNote(
                met, Steps.words(words, "Say what was done or is missing."), reader.person(), steps.now());
        decisions.add(decision, note, reader.name());
        steps.tell(one.subject());
        steps.tell(one.proposal());
    }

    @Override
    @Transactional
    public void reviewBenefits(long decision, BenefitReview review) {
        var one = standing(decision);
        var row = steps.begin(one.proposal(), Step.REVIEW_BENEFITS);
        if (!one.outcome().isApproval()) {
            throw new PriorityRefused("Only what was approved can bring benefits.");
        }
        var words = Steps.words(review.words(), "Say in a sentence what came of it.");
        decisions.add(
                decision,
                new BenefitReview(review.benefits(), review.finished(), words, reader.person(), steps.now()),
                reader.name());
        steps.tell(one.subject());
        var approved = decisions.ofProposal(row.id()).stream()
                .map(Decision.Kept::decision)
                .filter(it -> it.outcome().isApproval())
                .map(Decision::number)
                .toList();
        var cameOf = decisions.cameOf(approved);
        var all = approved.stream()
                .noneMatch(number ->
                        cameOf.getOrDefault(number, CameOf.NOTHING).reviews().isEmpty());
        var state = all ? ProposalState.BENEFITS_REVIEWED : row.state();
        steps.done(row, Step.REVIEW_BENEFITS, state, row.version(), "");
    }

    private Decision standing(long number) {
        var kept = decisions.find(number).orElseThrow(() -> new PriorityRefused("There is no such decision."));
        if (!kept.stands()) {
            throw new PriorityRefused("This decision was superseded. Look at the later one.");
        }
        return kept.decision();
    }

    private ProposalRow unchanged(long proposal, ProposalContent seen, Step step) {
        var row = steps.begin(proposal, step);
        if (!row.content().equals(seen)) {
            throw new PriorityRefused("Somebody else has changed this draft meanwhile. Look at it as it is now.");
        }
        return row;
    }

    private static ProposalContent sound(ProposalContent content) {
        var problems = content.problems();
        if (!problems.isEmpty()) {
            throw new PriorityRefused(String.join(" ", problems));
        }
        return content;
    }
}
