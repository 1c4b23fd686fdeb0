package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.chalkline.priorities.Proposal;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.CutLineCharts;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shell.Facts;

/** What is asked for, in words and in a few figures, and who is next. */
class ProposalTop extends Div {

    ProposalTop(Proposal proposal, CutLine cutLine) {
        addClassName("proposal-top");
        var content = proposal.content();
        var ask = new Paragraph(
                content.ask().isBlank()
                        ? "The ask is not written yet: one or two sentences that say what is to be approved, and why."
                        : content.ask());
        ask.addClassName(content.ask().isBlank() ? "proposal-missing" : "proposal-ask");
        add(ask, new Paragraph(CutLineCharts.sentence(cutLine) + rest(proposal)));
        if (!cutLine.items().isEmpty()) {
            var years = content.years().stream().map(FiscalYear::label).collect(Collectors.joining(", "));
            add(new Facts()
                    .fact("Asked", cutLine.asked().brief(), "in " + years)
                    .fact(
                            "Above the line",
                            cutLine.granted().brief(),
                            items(cutLine.above().size()))
                    .fact(
                            "Under the line",
                            cutLine.asked().minus(cutLine.granted()).brief(),
                            items(cutLine.below().size())));
        }
        var next = ProposalWords.next(proposal.state());
        if (!next.isEmpty()) {
            add(new Paragraph(next));
        }
    }

    private static String items(int count) {
        return count == 1 ? "1 item" : count + " items";
    }

    private static String rest(Proposal proposal) {
        return switch (proposal.rest()) {
            case 0 -> "";
            case 1 -> " One more item is above your clearance.";
            default -> " %d more items are above your clearance.".formatted(proposal.rest());
        };
    }
}
