package org.chalkline.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.jspecify.annotations.Nullable;

/** What the superintendent will not allow, with the work that breaches and that upholds it. */
class GuardrailsPanel extends Div {

    private final transient Portfolio portfolio;
    private final PlanFilter filter;
    private final @Nullable GuardrailEditing editing;

    /** @param editing null for those who only read */
    GuardrailsPanel(Portfolio portfolio, PlanFilter filter, @Nullable GuardrailEditing editing) {
        this.portfolio = portfolio;
        this.filter = filter;
        this.editing = editing;
        addClassName("chart-card");
        var title = new H2("Guardrails");
        title.addClassName("chart-title");
        var words = new Div(title, new Paragraph("What the superintendent will not allow on the way to the goals."));
        words.addClassName("chart-words");
        var head = new Div(words);
        head.addClassName("chart-head");
        add(head);
        if (editing != null) {
            head.add(editing.tools());
        }
        if (portfolio.guardrails().isEmpty()) {
            add(new Paragraph("There is no guardrail yet."));
        }
        portfolio.guardrails().forEach(this::show);
    }

    private void show(Guardrail guardrail) {
        var head = new Div(new H3(guardrail.title()));
        head.addClassName("chart-head");
        add(head);
        if (editing != null) {
            head.add(editing.tools(guardrail));
        }
        if (!guardrail.statement().isBlank()) {
            add(new Paragraph(guardrail.statement()));
        }
        var breaching = work(guardrail.id(), Initiative::breaches);
        add(breaching.isEmpty() ? new Paragraph("✓ Nothing breaches it.") : words("✕ Breached by ", breaching));
        var upholding = work(guardrail.id(), Initiative::upholds);
        add(
                upholding.isEmpty()
                        ? new Paragraph("No work protects it in particular.")
                        : words("Protected by ", upholding));
    }

    private List<Initiative> work(GuardrailId id, Function<Initiative, List<GuardrailId>> guardrails) {
        return portfolio.initiatives().stream()
                .filter(initiative -> guardrails.apply(initiative).contains(id))
                .toList();
    }

    private Paragraph words(String before, List<Initiative> work) {
        var paragraph = new Paragraph(before);
        for (int i = 0; i < work.size(); i++) {
            if (i > 0) {
                paragraph.add("; ");
            }
            paragraph.add(
                    new PlanLink("initiatives/" + work.get(i).id(), work.get(i).title(), filter));
        }
        return paragraph;
    }
}
