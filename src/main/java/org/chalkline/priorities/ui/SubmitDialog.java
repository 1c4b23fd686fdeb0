package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.CutLineCharts;
import org.chalkline.scenarios.Warning;

/** What is to be known before a list is submitted, and fields for what is still missing. */
class SubmitDialog extends GuardedDialog {

    private final transient DraftKeeper keeper;
    private final TextArea ask = ItemDialog.area(
            "The ask", "In one or two plain sentences: what the superintendent is asked to approve, and why");
    private final transient Map<InitiativeId, TextArea> reasons = new LinkedHashMap<>();

    SubmitDialog(DraftKeeper keeper, CutLine cutLine, List<Warning> warnings) {
        super("Submit the list", "Submit");
        this.keeper = keeper;
        var content = keeper.content();
        form().add(new Paragraph(CutLineCharts.sentence(cutLine)));
        if (!warnings.isEmpty()) {
            form().add(new H3("What speaks against it"));
            var list = new UnorderedList(
                    warnings.stream().map(it -> new ListItem(it.words())).toArray(ListItem[]::new));
            var scrolled = new Div(list);
            scrolled.addClassName("submit-warnings");
            scrolled.getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "region")
                    .setAttribute("aria-label", "What speaks against it");
            form().add(scrolled);
        }
        ask.setValue(content.ask());
        ask.setRequiredIndicatorVisible(true);
        watch(ask);
        form().add(ask);
        var silent =
                content.items().stream().filter(item -> item.reason().isBlank()).toList();
        if (!silent.isEmpty()) {
            form().add(new H3("Still without a reason"));
        }
        for (var item : silent) {
            var title = keeper.picture()
                    .initiative(item.initiative())
                    .map(Initiative::title)
                    .orElse("Work that left the plan");
            var reason = ItemDialog.area("Why: " + title, "");
            reason.setRequiredIndicatorVisible(true);
            reasons.put(item.initiative(), reason);
            watch(reason);
            form().add(reason);
        }
        form().add(new Paragraph("The list then stands as it is. You can withdraw it until something is decided."));
    }

    @Override
    protected boolean save() {
        var complete = filled(ask, "Say in a sentence what you ask for: it stands first on the superintendent's page.");
        for (var reason : reasons.values()) {
            complete &= filled(reason, "Give a reason in plain words.");
        }
        if (!complete) {
            return false;
        }
        keeper.keep("what was missing", this::completed);
        keeper.submit();
        return true;
    }

    private static boolean filled(TextArea area, String missing) {
        area.setErrorMessage(missing);
        area.setInvalid(area.getValue().isBlank());
        return !area.isInvalid();
    }

    private ProposalContent completed(ProposalContent content) {
        return new ProposalContent(
                content.title(),
                ask.getValue().strip(),
                content.years(),
                content.items().stream().map(this::completed).toList(),
                content.totalCap(),
                content.fundCaps());
    }

    private ProposalItem completed(ProposalItem item) {
        var reason = reasons.get(item.initiative());
        return reason == null
                ? item
                : item.withTexts(item.scope(), reason.getValue().strip());
    }
}
