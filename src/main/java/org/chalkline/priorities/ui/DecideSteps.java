package org.chalkline.priorities.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.Verdict;

/** The dialogs of the superintendent's page, each about the proposal as it is shown at the time. */
class DecideSteps {

    private final DecisionService decisions;
    private final SerializableConsumer<Set<InitiativeId>> whenSigned;

    /** @param whenSigned told which items were signed */
    DecideSteps(DecisionService decisions, SerializableConsumer<Set<InitiativeId>> whenSigned) {
        this.decisions = decisions;
        this.whenSigned = whenSigned;
    }

    void quickStart(VerdictList list, LocalDate today) {
        new DeferRestDialog(today, list::approveAboveDeferRest).open();
    }

    /** All that is chosen; what is missing is said at its field instead. */
    void signAll(Proposal proposal, VerdictList list) {
        list.read().ifPresent(verdicts -> sign(proposal, verdicts));
    }

    void signOne(Proposal proposal, VerdictRow row) {
        VerdictList.read(List.of(row)).ifPresent(verdicts -> sign(proposal, verdicts));
    }

    private void sign(Proposal proposal, Map<InitiativeId, Verdict> verdicts) {
        new SignDialog("Sign", DecideWords.signing(proposal, verdicts), signature -> {
                    decisions.decide(proposal.id(), proposal.version(), verdicts, signature);
                    whenSigned.accept(verdicts.keySet());
                })
                .open();
    }

    void sendBack(Proposal proposal) {
        new ReasonDialog(
                        "Send the whole list back",
                        "Nothing is decided. It becomes a draft again, and those who asked read why.",
                        "Say why it comes back.",
                        "Send it back",
                        reason -> decisions.sendBack(proposal.id(), proposal.version(), reason))
                .open();
    }
}
