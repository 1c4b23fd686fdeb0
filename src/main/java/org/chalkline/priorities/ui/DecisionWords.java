package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.priorities.Subject;
import org.chalkline.shared.Money;
import org.chalkline.shell.Facts;

/** One decision in words. */
final class DecisionWords {

    private DecisionWords() {}

    /** Such as "Approved on Nov 3, 2026 by Jordan Lee." */
    static String sentence(LedgerEntry entry, ZoneId zone) {
        var decision = entry.decision();
        return "%s on %s by %s."
                .formatted(LedgerWords.outcome(decision), LedgerWords.day(decision.at(), zone), decision.person());
    }

    /** What it replaces and what replaces it, each with a link. */
    static List<Component> places(Decision.Kept kept) {
        var result = new ArrayList<Component>();
        var later = kept.supersededBy();
        if (later != null) {
            result.add(place("This decision no longer stands. It was replaced by ", later));
        }
        if (kept.decision().supersedes() != 0) {
            result.add(place("It takes the place of ", kept.decision().supersedes()));
        }
        return result;
    }

    private static Component place(String words, long number) {
        var line =
                new Paragraph(new Span(words), new Anchor("decisions/" + number, "decision " + number), new Span("."));
        line.addClassName("decision-place");
        return line;
    }

    static Facts facts(LedgerEntry entry) {
        var decision = entry.decision();
        var facts = new Facts().fact("Number in the ledger", String.valueOf(decision.number()));
        if (decision.proposal() != 0) {
            var years = String.join(
                    ", ", entry.years().stream().map(Object::toString).toList());
            facts.fact("Money asked", asked(entry).toString(), "for " + years);
            facts.fact("On the list", entry.proposalTitle(), "rank %d".formatted(decision.rank()));
        }
        return facts.fact("Decided under", decision.authority());
    }

    private static Money asked(LedgerEntry entry) {
        return Money.sum(
                entry.seen().linesOf(new InitiativeId(entry.decision().subject().code())).stream()
                        .filter(line -> entry.years().contains(line.year()))
                        .map(BudgetLine::planned)
                        .toList());
    }

    /** Why it was asked for, and why it was decided so. */
    static DecisionCard grounds(LedgerEntry entry) {
        var decision = entry.decision();
        var reason =
                decision.reason().isBlank() ? "It was approved as asked, without a further word." : decision.reason();
        var card = new DecisionCard("why", "Why", reason);
        add(card, "What was asked for", decision.scope());
        add(card, "Why it was asked for", decision.askedBecause());
        add(
                card,
                "What the public may read of it",
                Subject.of(entry.seen(), decision.subject()).publicStatement());
        return card;
    }

    private static void add(DecisionCard card, String what, String words) {
        if (!words.isBlank()) {
            card.add(new Paragraph(what + ": " + words));
        }
    }
}
