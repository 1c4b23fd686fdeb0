package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chalkline.portfolio.Initiative;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.Proposal;
import org.chalkline.shared.Days;
import org.chalkline.shell.LongList;

/** What was decided of a list, item by item, each with the number under which the ledger keeps it. */
class DecidedList extends Div {

    private static final int FIRST = 50;

    DecidedList(Proposal proposal) {
        addClassNames("chart-card", "decided-list");
        var title = new H2("What was decided");
        title.addClassName("chart-title");
        var decided = proposal.content().items().stream()
                .flatMap(item -> proposal.decision(item.initiative()).stream())
                .map(Decision.Kept::decision)
                .toList();
        add(title, LongList.<Decision>ranked(decided, FIRST, it -> row(proposal, it)));
    }

    private static List<Component> row(Proposal proposal, Decision decision) {
        var name = proposal.content().ranked().stream()
                .filter(id -> id.code().equals(decision.subject().code()))
                .flatMap(id -> proposal.picture().initiative(id).stream())
                .map(Initiative::title)
                .findFirst()
                .orElse("");
        return List.of(new Span(name + ": "), outcome(decision));
    }

    /** Such as "Deferred until Jul 1, 2028 · Decision 14". */
    static Component outcome(Decision decision) {
        var words = new Span(words(decision));
        var outcome = new Span(words, new Span(" · "), link(decision));
        outcome.addClassName("verdict-decided");
        return outcome;
    }

    static Anchor link(Decision decision) {
        return new Anchor(address(decision.number()), "Decision " + decision.number());
    }

    static String address(long number) {
        return "decisions/" + number;
    }

    static String words(Decision decision) {
        var words = decision.outcome().words();
        var until = decision.until();
        var start = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return decision.outcome() == Outcome.DEFERRED && until != null ? start + " until " + Days.words(until) : start;
    }
}
