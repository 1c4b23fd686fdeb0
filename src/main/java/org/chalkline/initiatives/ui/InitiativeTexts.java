package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.shared.Money;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;

/** The sections of an initiative's page. A section with nothing to say is not shown. */
final class InitiativeTexts {

    private InitiativeTexts() {}

    static Section risks(Portfolio portfolio, Initiative it, PlanFilter filter) {
        var items = new ArrayList<ListItem>();
        portfolio.risksThreatening(it.id()).forEach(risk -> items.add(risk("Threatened by ", risk, filter)));
        portfolio.risksReducedBy(it.id()).forEach(risk -> items.add(risk("Reduces ", risk, filter)));
        return section("Risks", items);
    }

    private static ListItem risk(String how, Risk risk, PlanFilter filter) {
        var score = ", %s (%d of 25)"
                .formatted(risk.residual().band().words(), risk.residual().value());
        return new ListItem(new Span(how), new PlanLink("risks/" + risk.id(), risk.title(), filter), new Span(score));
    }

    static Section relations(Portfolio portfolio, Initiative it, PlanFilter filter) {
        var items = new ArrayList<ListItem>();
        it.dependsOn().forEach(id -> items.add(related("Needs first: ", portfolio, id, filter)));
        it.excludes().forEach(id -> items.add(related("Can't be done with: ", portfolio, id, filter)));
        return section("Depends on and excludes", items);
    }

    private static ListItem related(String how, Portfolio portfolio, InitiativeId id, PlanFilter filter) {
        var title = portfolio.initiative(id).map(Initiative::title).orElse(id.code());
        return new ListItem(new Span(how), new PlanLink("initiatives/" + id, title, filter));
    }

    static Section guardrails(Portfolio portfolio, Initiative it) {
        var items = new ArrayList<ListItem>();
        it.upholds().forEach(id -> items.add(new ListItem("Protects: " + title(portfolio, id))));
        it.breaches().forEach(id -> items.add(new ListItem("Breaks: " + title(portfolio, id))));
        return section("Guardrails", items);
    }

    private static String title(Portfolio portfolio, GuardrailId id) {
        return portfolio.guardrail(id).map(guardrail -> guardrail.title()).orElse(id.code());
    }

    /** Hours freed stand beside the dollars, never in them. */
    static Section needsAndBenefits(Initiative it) {
        var items = new ArrayList<ListItem>();
        it.staffNeeds()
                .forEach(need -> items.add(
                        new ListItem("Needs %,d hours of %s in %s".formatted(need.hours(), need.team(), need.year()))));
        var benefits = it.benefits();
        money(items, "Saves %s a year", benefits.cashSavings());
        money(items, "Avoids %s of cost a year", benefits.costAvoided());
        money(items, "Brings in %s a year", benefits.revenue());
        if (benefits.staffHours() != 0) {
            items.add(new ListItem("Frees %,d staff hours a year".formatted(benefits.staffHours())));
        }
        return section("Staff time and benefits", items);
    }

    private static void money(List<ListItem> items, String words, Money amount) {
        if (!amount.isZero()) {
            items.add(new ListItem(words.formatted(amount)));
        }
    }

    static Section statements(Initiative it) {
        var items = new ArrayList<ListItem>();
        if (!it.technicalDetail().isEmpty()) {
            items.add(new ListItem("Technical detail: " + it.technicalDetail().text()));
        }
        if (!it.publicStatement().isEmpty()) {
            items.add(new ListItem("Told to the public: " + it.publicStatement()));
        }
        return section("Detail and public statement", items);
    }

    private static Section section(String title, List<ListItem> items) {
        var list = new UnorderedList();
        items.forEach(list::add);
        var section = card(title, list);
        section.setVisible(!items.isEmpty());
        return section;
    }

    private static Section card(String title, Component content) {
        var heading = new H2(title);
        heading.addClassName("chart-title");
        var card = new Section(heading, content);
        card.addClassName("chart-card");
        return card;
    }
}
