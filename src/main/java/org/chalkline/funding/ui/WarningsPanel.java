package org.chalkline.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.chalkline.budget.Breach;
import org.chalkline.budget.Shortfall;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;
import org.chalkline.shell.LongList;

/** Where money ends though the work goes on, and where a fund's rules are broken, each in a sentence. */
class WarningsPanel extends Section {

    /** So that a large district's page stays short; the rest is one click away. */
    private static final int SHOWN = 12;

    WarningsPanel(Portfolio portfolio, Scope scope, SerializableConsumer<String> open) {
        var shortfalls = Shortfall.of(portfolio, scope);
        var breaches = Breach.of(portfolio, scope);
        addClassNames("chart-card", "budget-warnings");
        var title = new H2("Where the money ends, and where a fund's rules are broken");
        title.addClassName("chart-title");
        var sentence = new Paragraph(sentence(shortfalls, breaches, scope.yearsInWords(portfolio)));
        sentence.addClassName("chart-sentence");
        add(title, sentence);
        if (!portfolio.otherWork().withheld().isEmpty()) {
            add(new Paragraph("Work above your clearance counts as other work."));
        }
        group(
                "Recurring cost that no living fund pays for",
                shortfalls,
                shortfall -> item(shortfall.words(), shortfall.key(), open));
        group("Costs that a fund does not allow", breaches, breach -> item(breach.words(), breach.key(), open));
    }

    private static String sentence(List<Shortfall> shortfalls, List<Breach> breaches, String years) {
        var missing = Money.sum(shortfalls.stream().map(Shortfall::amount).toList());
        var cost = shortfalls.isEmpty()
                ? "Every recurring cost has a living fund"
                : "%s of recurring cost has no living fund".formatted(missing.brief());
        var rules = breaches.isEmpty()
                ? "no fund rule is broken"
                : breaches.size() == 1
                        ? "1 cost breaks a fund's rules"
                        : breaches.size() + " costs break a fund's rules";
        return "%s in %s, and %s.".formatted(cost, years, rules);
    }

    private <T> void group(String title, List<T> all, SerializableFunction<T, List<Component>> words) {
        if (!all.isEmpty()) {
            add(new Section(new H3(title), new LongList<>(all, SHOWN, words)));
        }
    }

    private static List<Component> item(String words, String key, SerializableConsumer<String> open) {
        if (key.isEmpty()) {
            return List.of(new Span(words));
        }
        var button = new NativeButton(words, click -> open.accept(key));
        button.addClassName("row-link");
        return List.of(button);
    }
}
