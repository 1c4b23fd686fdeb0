package org.chalkline.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chalkline.portfolio.Risk;
import org.chalkline.shell.LongList;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;

/** The risks that threaten work which serves a goal. */
class ExposurePanel extends Div {

    private static final int MOST = 6;

    ExposurePanel(List<Risk> risks, PlanFilter filter) {
        addClassName("chart-card");
        var title = new H2("What could hit it");
        title.addClassName("chart-title");
        var words = new Paragraph(sentence(risks));
        words.addClassName("chart-sentence");
        add(title, words);
        if (risks.isEmpty()) {
            return;
        }
        add(new LongList<>(
                risks,
                MOST,
                risk -> List.of(
                        new PlanLink("risks/" + risk.id(), risk.title(), filter),
                        new Span(": %s, %d of 25"
                                .formatted(
                                        risk.residual().band().words(),
                                        risk.residual().value())))));
    }

    private static String sentence(List<Risk> risks) {
        if (risks.isEmpty()) {
            return "No risk that you can see threatens the work behind this goal.";
        }
        return "%s the work behind this goal; the highest stands at %d of 25 (%s)."
                .formatted(
                        risks.size() == 1 ? "One risk threatens" : risks.size() + " risks threaten",
                        risks.getFirst().residual().value(),
                        risks.getFirst().residual().band().words());
    }
}
