package org.chalkline.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.priorities.FundingAnswer.Given;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.PriorityRefused;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.scenarios.CutLine;

/** Where the business official says, fund by fund, whether the money is there. */
class FundingPanel extends Div {

    private final transient FundingService funding;
    private final long proposal;
    private final int version;
    private final List<FundingRow> rows = new ArrayList<>();
    private final Paragraph problem = new Paragraph();

    FundingPanel(FundingService funding, Proposal proposal, CutLine cutLine) {
        this.funding = funding;
        this.proposal = proposal.id();
        this.version = proposal.version();
        addClassNames("chart-card", "funding-panel");
        setId("funding");
        var heading = new H2("Is the money there?");
        heading.addClassName("chart-title");
        var sentence = new Paragraph(
                proposal.answers().isEmpty()
                        ? "Say of each fund whether it can give what this list asks. The superintendent decides after that."
                        : "You have answered. Until something is decided, you can answer anew.");
        sentence.addClassName("chart-sentence");
        add(heading, sentence);
        for (var fund : ProposalLine.funds(proposal.picture(), proposal.content())) {
            var row = new FundingRow(fund, ProposalPanels.fund(proposal.picture(), fund), cutLine);
            proposal.answers().stream()
                    .filter(said -> Objects.equals(said.fund(), fund))
                    .forEach(said -> row.fill(said.answer(), said.note()));
            rows.add(row);
            add(row);
        }
        var all = new Button("All of it is there", click -> rows.forEach(FundingRow::confirm));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addComponentAtIndex(2, all);
        problem.addClassNames("problem", "guarded-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var confirm = new Button("Confirm funding", click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(problem, confirm);
    }

    /** Whether what is typed here is about this version. */
    boolean isAbout(Proposal other) {
        return other.id() == proposal && other.version() == version;
    }

    /** Brings it into sight, with the first answer at hand. */
    void begin() {
        scrollIntoView();
        rows.stream().findFirst().ifPresent(FundingRow::focusAnswer);
    }

    private void confirm() {
        problem.setVisible(false);
        var given = rows.stream().map(FundingRow::given).toList();
        var complete = given.stream().allMatch(Optional::isPresent);
        if (!complete) {
            rows.stream().filter(FundingRow::isMissing).findFirst().ifPresent(FundingRow::focusMissing);
            return;
        }
        try {
            funding.confirm(
                    proposal,
                    version,
                    given.stream().<Given>flatMap(Optional::stream).toList());
            Notification.show("Your answer is kept. The superintendent can decide now.");
        } catch (PriorityRefused refused) {
            problem.setText(refused.words());
            problem.setVisible(true);
        }
    }
}
