package org.chalkline.priorities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import org.chalkline.priorities.PositionService;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Step;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.Warning;
import org.chalkline.shell.Question;

/** What the reader can do with a proposal at this point; what they can't is not there. */
class ProposalTools extends Div {

    ProposalTools(
            Proposal proposal,
            Set<Step> steps,
            DraftKeeper keeper,
            ProposalService service,
            PositionService positions,
            CutLine cutLine,
            List<Warning> warnings,
            SerializableRunnable toFunding,
            SerializableRunnable sendBack) {
        addClassName("proposal-tools");
        if (steps.contains(Step.DECIDE) && !proposal.undecided().isEmpty()) {
            var decide = new Anchor(ProposalAddress.decide(proposal.id()), "Decide on this list");
            decide.addClassName("next-step");
            add(decide);
        }
        if (steps.contains(Step.SUBMIT)) {
            var submit = new Button("Submit …", click -> new SubmitDialog(keeper, cutLine, warnings).open());
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            submit.setEnabled(!proposal.content().items().isEmpty());
            add(submit);
        }
        if (steps.contains(Step.CHANGE)) {
            add(
                    new Button("The ask …", click -> new AskDialog(keeper).open()),
                    new Button("Caps …", click -> new CapsDialog(keeper).open()));
            var rank = new Button("Rank by a rule …", click -> new RankDialog(keeper).open());
            rank.setEnabled(proposal.content().items().size() > 1);
            add(rank);
        }
        if (steps.contains(Step.WITHDRAW) && proposal.decisions().isEmpty()) {
            add(new Button("Withdraw …", click -> withdraw(proposal, service).open()));
        }
        if (steps.contains(Step.DISCARD)) {
            add(new Button("Give up …", click -> discard(keeper).open()));
        }
        if (steps.contains(Step.CHANGE) && !keeper.undoable().isEmpty()) {
            add(undo(keeper));
        }
        if (steps.contains(Step.CONFIRM_FUNDING) && proposal.decisions().isEmpty()) {
            add(new Button("Say whether the money is there", click -> toFunding.run()));
        }
        if (steps.contains(Step.RETURN) && proposal.decisions().isEmpty()) {
            add(new Button("Send the whole list back …", click -> sendBack.run()));
        }
        if (steps.contains(Step.SUPPORT)) {
            add(support(proposal, positions));
            add(new Button("Disagree …", click -> disagree(proposal, positions).open()));
        }
        if (!proposal.content().items().isEmpty()) {
            var walk = new Anchor(ProposalAddress.walk(proposal.id()), "Walk through it in the room");
            walk.addClassName("walk-link");
            add(walk);
        }
    }

    private static Button undo(DraftKeeper keeper) {
        var undo = new Button("Undo " + keeper.undoable(), click -> {
            ListEditing.attempt(keeper::undo);
            // The button went with what it undid; the next one stands in its place.
            UI.getCurrent().getPage().executeJs("document.getElementById('undo')?.focus()");
        });
        undo.setId("undo");
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return undo;
    }

    private static Button support(Proposal proposal, PositionService positions) {
        return new Button(
                "I support it",
                click -> ListEditing.attempt(() -> positions.support(proposal.id(), proposal.version())));
    }

    private static ReasonDialog disagree(Proposal proposal, PositionService positions) {
        return new ReasonDialog(
                "Disagree with the list",
                "It is advice to the superintendent, who reads it before deciding. You can say something else until then.",
                "Say why you disagree: the superintendent reads it.",
                "Say that I disagree",
                reason -> positions.disagree(proposal.id(), proposal.version(), reason));
    }

    private static ReasonDialog withdraw(Proposal proposal, ProposalService service) {
        return new ReasonDialog(
                "Withdraw the list",
                "It becomes a draft again, as the next version. What was said of the funds counts for this version alone.",
                "Say why you withdraw it.",
                "Withdraw",
                reason -> service.withdraw(proposal.id(), proposal.version(), reason));
    }

    private static Question discard(DraftKeeper keeper) {
        return new Question(
                        "Give up this draft?",
                        "It stays in the record, and nobody can submit it any more.",
                        "Give it up",
                        () -> {
                            if (ListEditing.attempt(keeper::discard)) {
                                UI.getCurrent().navigate(ProposalAddress.LIST);
                            }
                        },
                        "Keep it")
                .grave();
    }
}
