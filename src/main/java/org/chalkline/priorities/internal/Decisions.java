package org.chalkline.priorities.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.access.SignatureService;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.RiskId;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.PriorityRefused;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Signature;
import org.chalkline.priorities.Step;
import org.chalkline.priorities.Verdict;
import org.chalkline.revisions.FrozenPictures;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs first, outside of any transaction, and then decides all of it in one. */
@Service
class Decisions implements DecisionService {

    private static final int MOST_YEARS_ACCEPTED = 2;

    private final DecisionStore decisions;
    private final Proposals workflow;
    private final Steps steps;
    private final DecisionWriting writing;
    private final FrozenPictures pictures;
    private final SignatureService signatures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Decisions(
            DecisionStore decisions,
            Proposals workflow,
            Steps steps,
            DecisionWriting writing,
            FrozenPictures pictures,
            SignatureService signatures,
            TransactionTemplate transaction,
            Clock clock) {
        this.decisions = decisions;
        this.workflow = workflow;
        this.steps = steps;
        this.writing = writing;
        this.pictures = pictures;
        this.signatures = signatures;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void decide(long proposal, int version, Map<InitiativeId, Verdict> verdicts, Signature signature) {
        if (verdicts.isEmpty()) {
            throw new PriorityRefused("There is nothing to sign yet.");
        }
        verdicts.values().forEach(Decisions::requireComplete);
        sign(signature, () -> decideSigned(proposal, version, verdicts, signature));
    }

    private void decideSigned(long proposal, int version, Map<InitiativeId, Verdict> verdicts, Signature signature) {
        var row = steps.begin(proposal, version, Step.DECIDE);
        steps.requireNotTheirOwn(row);
        var decided = decisions.ofProposal(proposal).stream()
                .map(kept -> kept.decision().subject().code())
                .collect(Collectors.toSet());
        for (var id : verdicts.keySet()) {
            if (decided.contains(id.code())) {
                throw new PriorityRefused("This is decided already: " + id.code() + ". Look at what was decided.");
            }
            if (!row.content().ranked().contains(id)) {
                throw new PriorityRefused("This is not on the list: " + id.code() + ".");
            }
        }
        var drafts = row.content().ranked().stream()
                .filter(verdicts::containsKey)
                .map(id -> DecisionDraft.ofItem(row, id, java.util.Objects.requireNonNull(verdicts.get(id)), 0))
                .toList();
        writing.write(drafts, signature);
        var all = decided.size() + drafts.size() == row.content().items().size();
        steps.done(row, Step.DECIDE, all ? ProposalState.DECIDED : row.state(), version, words(drafts.size()));
    }

    private static String words(int count) {
        return count == 1 ? "One item" : count + " items";
    }

    @Override
    public void sendBack(long proposal, int version, String reason) {
        transaction.executeWithoutResult(status -> {
            var row = steps.begin(proposal, version, Step.RETURN);
            steps.requireNotTheirOwn(row);
            workflow.backToDraft(row, Step.RETURN, Steps.words(reason, "Say why it comes back."));
        });
    }

    @Override
    public void supersede(long number, Verdict verdict, Signature signature) {
        requireComplete(verdict);
        sign(signature, () -> {
            var before = decisions.find(number).orElseThrow(() -> new PriorityRefused("There is no such decision."));
            var row = steps.begin(before.decision().proposal(), Step.SUPERSEDE);
            steps.requireNotTheirOwn(row);
            // Read again: whoever was faster has superseded it while this one waited.
            if (!decisions.find(number).orElseThrow().stands()) {
                throw new PriorityRefused("This decision was superseded already. Look at the later one.");
            }
            var id = new InitiativeId(before.decision().subject().code());
            writing.write(java.util.List.of(DecisionDraft.ofItem(row, id, verdict, number)), signature);
            steps.done(row, Step.SUPERSEDE, row.state(), row.version(), "Decision " + number);
        });
    }

    @Override
    public void accept(RiskId risk, String reason, LocalDate until, Signature signature) {
        var words = Steps.words(reason, "Say why the risk is accepted.");
        var today = LocalDate.now(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusYears(MOST_YEARS_ACCEPTED))) {
            throw new PriorityRefused("An acceptance ends on a day after today, two years ahead at most.");
        }
        sign(signature, () -> {
            var subject = new RecordKey(RecordKind.RISK, risk.code());
            var picture = pictures.freeze();
            if (pictures.find(picture).orElseThrow().risk(risk).isEmpty()) {
                throw new PriorityRefused("There is no such risk in the plan.");
            }
            var standing = decisions.about(subject).stream()
                    .filter(Decision.Kept::stands)
                    .mapToLong(kept -> kept.decision().number())
                    .findFirst()
                    .orElse(0);
            writing.write(
                    java.util.List.of(DecisionDraft.ofRisk(
                            subject, new Verdict(Outcome.RISK_ACCEPTED, words, null, until), standing, picture)),
                    signature);
        });
    }

    private static void requireComplete(Verdict verdict) {
        if (!verdict.problem().isEmpty()) {
            throw new PriorityRefused(verdict.problem());
        }
    }

    private void sign(Signature signature, Runnable decided) {
        Steps.words(signature.authority(), "Say under which authority you decide.");
        if (signature.authority().length() > Signature.LONGEST_AUTHORITY) {
            throw new PriorityRefused("The authority has up to 200 characters.");
        }
        signatures.require(signature.password());
        try {
            transaction.executeWithoutResult(status -> decided.run());
        } catch (DataIntegrityViolationException | TransientDataAccessException somebodyWasFaster) {
            throw new PriorityRefused(
                    "Others decided or changed the plan at the same moment. Nothing of yours was kept: look again.");
        }
    }
}
