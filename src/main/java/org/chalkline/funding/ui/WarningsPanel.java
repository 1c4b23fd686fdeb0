package org.chalkline.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.chalkline.budget.Breach;
import org.chalkline.budget.Cliff;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;

/** Where money ends though the work goes on, and where a fund's rules are broken, each in a sentence. */
class WarningsPanel extends Section {

    /** So that a large district's page stays short; the rest is counted. */
    private static final int SHOWN = 12;

    WarningsPanel(
            Portfolio portfolio,
            List<Cliff> cliffs,
            List<Breach> breaches,
            Scope scope,
            SerializableConsumer<String> open) {
        addClassName("budget-warnings");
        add(new H2("Where the money ends, and where a fund's rules are broken"));
        add(new Paragraph(sentence(cliffs, breaches, scope)));
        if (!portfolio.otherWork().withheld().isEmpty()) {
            add(new Paragraph("Work above your clearance counts as other work."));
        }
        add(group(
                "Recurring cost that no living fund pays for",
                cliffs.size(),
                cliffs.stream()
                        .limit(SHOWN)
                        .map(cliff -> item(cliff.words(), cliff.key(), open))
                        .toList()));
        add(group(
                "Costs that a fund does not allow",
                breaches.size(),
                breaches.stream()
                        .limit(SHOWN)
                        .map(breach -> item(breach.words(), breach.key(), open))
                        .toList()));
    }

    private static String sentence(List<Cliff> cliffs, List<Breach> breaches, Scope scope) {
        var cost = cliffs.isEmpty()
                ? "Every recurring cost has a living fund"
                : "%s of recurring cost has no living fund"
                        .formatted(Cliff.total(cliffs).brief());
        var rules = breaches.isEmpty()
                ? "no fund rule is broken"
                : breaches.size() == 1
                        ? "1 cost breaks a fund's rules"
                        : breaches.size() + " costs break a fund's rules";
        return "%s in %s, and %s.".formatted(cost, scope.yearsInWords(), rules);
    }

    private static Component group(String title, int all, List<ListItem> items) {
        var list = new UnorderedList();
        items.forEach(list::add);
        if (all > SHOWN) {
            list.add(new ListItem("and %,d more: choose a year or a category to see them".formatted(all - SHOWN)));
        }
        var group = new Section(new H3(title), list);
        group.setVisible(!items.isEmpty());
        return group;
    }

    private static ListItem item(String words, String key, SerializableConsumer<String> open) {
        if (key.isEmpty()) {
            return new ListItem(new Span(words));
        }
        var button = new NativeButton(words, click -> open.accept(key));
        button.addClassName("link-button");
        return new ListItem(button);
    }
}
