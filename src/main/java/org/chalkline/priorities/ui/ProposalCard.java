package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.scenarios.CutLineCharts;
import org.chalkline.shared.FiscalYear;

/** One proposal: what it asks, where it stands and who is next. */
class ProposalCard extends Div {

    ProposalCard(Proposal proposal, boolean mine, ZoneId zone) {
        addClassNames("chart-card", "proposal-card");
        if (mine) {
            addClassName("is-mine");
        }
        var content = proposal.content();
        var title = new H2(new Anchor(ProposalAddress.of(proposal.id()), content.title()));
        title.addClassName("proposal-title");
        var state = new Paragraph(ProposalWords.state(proposal, zone));
        state.addClassName("proposal-state");
        add(title, state);
        if (!content.ask().isBlank()) {
            var ask = new Paragraph(content.ask());
            ask.addClassName("proposal-ask");
            add(ask);
        }
        var years = content.years().stream().map(FiscalYear::label).collect(Collectors.joining(", "));
        var line = CutLineCharts.sentence(ProposalLine.of(proposal));
        add(new Paragraph(years + ": " + line), new Paragraph(ProposalWords.next(proposal.state())));
    }
}
