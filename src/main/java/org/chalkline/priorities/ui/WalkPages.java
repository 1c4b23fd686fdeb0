package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.alignment.Alignment;
import org.chalkline.portfolio.Initiative;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.scenarios.Consequences;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.CutLineCharts;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shell.RoomPages.Shown;

/** The pages on which a list is walked through: the ask, each item, and what falls under the line. */
final class WalkPages {

    /** How much of what follows is told from ten metres. */
    private static final int TOLD = 5;

    private WalkPages() {}

    /** How many pages there are: one before the items, one after. */
    static int count(CutLine cutLine) {
        return cutLine.items().size() + 2;
    }

    /** @param page from 0 */
    static Shown of(Proposal proposal, CutLine cutLine, int page) {
        if (page <= 0) {
            return first(proposal, cutLine);
        }
        return page > cutLine.items().size() ? last(proposal, cutLine) : item(proposal, cutLine, page);
    }

    private static Shown first(Proposal proposal, CutLine cutLine) {
        var content = proposal.content();
        var years = content.years().stream().map(FiscalYear::label).collect(Collectors.joining(", "));
        var words = new ArrayList<Component>();
        if (!content.ask().isBlank()) {
            words.add(text(content.ask(), "walk-lead"));
        }
        words.add(text(CutLineCharts.sentence(cutLine), "walk-text"));
        if (!proposal.decisions().isEmpty()) {
            words.add(text(
                    "%d of %d decided."
                            .formatted(
                                    proposal.decisions().size(), content.items().size()),
                    "walk-text"));
        }
        return new Shown("Priorities for " + years, content.title(), words);
    }

    private static Shown item(Proposal proposal, CutLine cutLine, int page) {
        var item = cutLine.items().get(page - 1);
        var work = item.initiative();
        var picture = proposal.picture();
        var asked = proposal.content().items().stream()
                .filter(it -> it.initiative().equals(work.id()))
                .findFirst()
                .orElse(ProposalItem.of(work.id()));
        var content = new ArrayList<Component>();
        content.add(decided(proposal, work));
        content.add(text(work.purpose(), "walk-lead"));
        if (!asked.scope().isBlank()) {
            content.add(named("Asked for", asked.scope()));
        }
        content.add(named("Cost", cost(item)));
        content.add(named("Serves", serves(proposal, work)));
        ItemFacts.mandate(work).ifPresent(words -> content.add(text(words + ".", "walk-text")));
        content.add(named(
                "Main risk",
                ItemFacts.mainRisk(picture, work)
                        .map(risk -> "%s (%s)"
                                .formatted(risk.title(), risk.residual().band().words()))
                        .orElse("none recorded")));
        content.add(named(
                item.above() ? "Above the line" : "Below the line",
                item.above() ? "The money reaches it." : ItemFacts.why(item)));
        if (!asked.reason().isBlank()) {
            content.add(named("Why here", asked.reason()));
        }
        return new Shown("Rank %d of %d".formatted(page, cutLine.items().size()), work.title(), content);
    }

    private static Component decided(Proposal proposal, Initiative work) {
        var place = new Div();
        place.addClassName("walk-decided");
        place.getElement().setAttribute("role", "status");
        proposal.decision(work.id())
                .map(kept -> kept.decision())
                .ifPresentOrElse(
                        decision -> {
                            place.addClassName(decision.outcome().isApproval() ? "is-decided" : "is-refused");
                            place.setText((ProposalWords.capital(
                                                    decision.outcome().words()) + ". " + ItemFacts.decision(decision))
                                    .strip());
                        },
                        () -> place.setText("Not decided yet."));
        return place;
    }

    private static String cost(CutLine.Item item) {
        var byYear = new LinkedHashMap<FiscalYear, Money>();
        item.parts().forEach(part -> byYear.merge(part.year(), part.amount(), Money::plus));
        return byYear.isEmpty()
                ? "nothing in these years"
                : byYear.entrySet().stream()
                        .map(year -> year.getValue().brief() + " in " + year.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String serves(Proposal proposal, Initiative work) {
        var goals = Alignment.of(proposal.picture(), work.id()).parts().stream()
                .limit(TOLD)
                .map(part -> part.goal().title())
                .collect(Collectors.joining("; "));
        return goals.isEmpty() ? "no goal" : goals;
    }

    private static Shown last(Proposal proposal, CutLine cutLine) {
        if (cutLine.below().isEmpty()) {
            return new Shown(
                    "Under the line",
                    "Nothing falls under the line",
                    List.of(text("The money reaches all of it.", "walk-lead")));
        }
        var names = new UnorderedList();
        names.addClassName("walk-list");
        cutLine.items().stream()
                .filter(item -> !item.above())
                .forEach(item -> names.add(new ListItem("%s, %s"
                        .formatted(item.initiative().title(), item.cost().brief()))));
        var follows = new UnorderedList();
        follows.addClassName("walk-list");
        Consequences.of(proposal.picture(), cutLine.years(), cutLine.below()).sentences().stream()
                .limit(TOLD)
                .forEach(words -> follows.add(new ListItem(words)));
        var refused = cutLine.asked().minus(cutLine.granted()).brief();
        return new Shown(
                "Under the line",
                "What the money does not reach: " + refused,
                List.of(names, text("What follows from that:", "walk-lead"), follows));
    }

    private static Component text(String words, String look) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName(look);
        return paragraph;
    }

    private static Component named(String name, String words) {
        var strong = new Span(name + ": ");
        strong.addClassName("walk-name");
        var paragraph = new Paragraph(strong, new Span(words));
        paragraph.addClassName("walk-text");
        return paragraph;
    }
}
