package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.chalkline.initiatives.LinkEditing;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.jspecify.annotations.Nullable;

/** The goals that an initiative serves, and why one may say so; for those who may, with what changes that. */
class GoalsServed extends Section {

    private final transient Portfolio portfolio;
    private final PlanFilter filter;
    private final transient @Nullable LinkEditing editing;

    /** @param editing null for those who only read */
    GoalsServed(Portfolio portfolio, Initiative it, PlanFilter filter, @Nullable LinkEditing editing) {
        this.portfolio = portfolio;
        this.filter = filter;
        this.editing = editing;
        addClassName("chart-card");
        var heading = new H2("Goals it serves");
        heading.addClassName("chart-title");
        add(heading);
        var links = portfolio.linksOf(it.id());
        if (links.isEmpty()) {
            add(new Paragraph("No link to a board goal is recorded."));
        } else {
            var list = new UnorderedList();
            links.forEach(link -> list.add(item(link)));
            add(list);
        }
        if (editing != null && editing.canAdd()) {
            add(new Button("Add a goal it serves", click -> editing.add()));
        }
    }

    private ListItem item(Link link) {
        var item = new ListItem(goal(link), new Span(words(link)));
        var open = editing;
        if (open != null) {
            var edit = new Button("Edit", click -> open.open(link.goal()));
            edit.setAriaLabel("Edit the link to " + title(link));
            edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            item.add(edit);
        }
        return item;
    }

    private Component goal(Link link) {
        return link.goal().equals(GoalId.OTHER)
                ? new Span(title(link))
                : new PlanLink("goals/" + link.goal(), title(link), filter);
    }

    private String title(Link link) {
        return portfolio.goal(link.goal()).map(Goal::title).orElse("Other goals");
    }

    private static String words(Link link) {
        var words = new StringBuilder(": ").append(link.strength().words());
        if (!link.rationale().isEmpty()) {
            words.append(". ").append(link.rationale());
        }
        words.append(" (").append(link.evidence().words());
        if (!link.evidenceDetail().isEmpty()) {
            words.append(": ").append(link.evidenceDetail().text());
        }
        return words.append(")").toString();
    }
}
