package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.Initiative;
import org.chalkline.priorities.PriorityRefused;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Step;
import org.chalkline.shell.Lasting;
import org.chalkline.shell.LongList;

/** What follows a decided list: how it went to the board, the start of the work, conditions and benefits. */
@CssImport("./priorities/decisions.css")
class AfterDecision extends Div implements Lasting {

    private static final int SHOWN = 12;

    private final transient Proposal proposal;
    private final transient ProposalService proposals;
    private final transient Set<Step> may;

    AfterDecision(Proposal proposal, ProposalService proposals, CurrentReader reader) {
        this.proposal = proposal;
        this.proposals = proposals;
        this.may = Step.of(proposal.state(), reader.roles());
        addClassName("after-decision");
        var board = new BoardPanel(proposal.boardItem());
        var steps = steps();
        if (steps.getComponentCount() > 0) {
            board.add(steps);
        }
        add(board, progress());
    }

    @Override
    public List<?> says() {
        return List.of(
                proposal.id(),
                proposal.state(),
                Optional.ofNullable(proposal.boardItem()),
                proposal.content(),
                proposal.decisions(),
                proposal.cameOf(),
                may);
    }

    private Div steps() {
        var steps = new Div();
        steps.addClassName("decision-steps");
        var item = proposal.boardItem();
        if (may.contains(Step.START) && item != null && item.result().letsGoOn()) {
            var start = new Button("Start the work", click -> start());
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            start.setDisableOnClick(true);
            steps.add(start);
        }
        if (may.contains(Step.ENTER_BOARD_ITEM)) {
            // In a dialog of its own: what is typed there stays when this page is drawn anew.
            steps.add(new Button(
                    item == null ? "Enter the board item" : "Change the board item",
                    click -> new BoardItemDialog(item, entered -> proposals.enterBoardItem(proposal.id(), entered))
                            .open()));
        }
        return steps;
    }

    private void start() {
        try {
            proposals.start(proposal.id());
        } catch (PriorityRefused refused) {
            Notification.show(refused.words(), 10_000, Notification.Position.BOTTOM_START);
        }
    }

    /** Each decision that stands, with its link, its condition and its review. */
    private Component progress() {
        var decided = proposal.content().items().stream()
                .filter(item -> proposal.decision(item.initiative()).isPresent())
                .toList();
        return new DecisionCard(
                "after",
                "What became of it",
                Progress.sentence(proposal, today()),
                decided.isEmpty()
                        ? new Paragraph("Nothing that you may see was decided.")
                        : new LongList<>(decided, SHOWN, this::line));
    }

    private List<Component> line(ProposalItem item) {
        var kept = proposal.decision(item.initiative()).orElseThrow();
        var title = proposal.picture()
                .initiative(item.initiative())
                .map(Initiative::title)
                .orElse(item.initiative().code());
        return List.of(
                new Anchor("decisions/" + kept.decision().number(), title),
                new Span(": " + Progress.words(kept.decision(), proposal.cameOf(item.initiative()), today())));
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.systemDefault());
    }
}
