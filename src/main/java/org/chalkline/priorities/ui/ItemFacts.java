package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chalkline.alignment.Alignment;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.priorities.Decision;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.Shortage;
import org.chalkline.shared.Days;

/** What is said of an item of a list, alike in the list and in the room. */
final class ItemFacts {

    private ItemFacts() {}

    /** How well it serves the goals, whether it is required, and what could go wrong. */
    static List<String> notes(Portfolio picture, Initiative work) {
        var notes = new ArrayList<String>();
        var band = Alignment.of(picture, work.id()).band();
        notes.add("Serves the goals: " + (band.words().equals("none") ? "none of them" : band.words()));
        mandate(work).ifPresent(notes::add);
        notes.add(mainRisk(picture, work)
                .map(risk -> "Main risk: %s (%s)"
                        .formatted(risk.title(), risk.residual().band().words()))
                .orElse("No risk recorded"));
        return notes;
    }

    static Optional<String> mandate(Initiative work) {
        if (work.mandate() == Mandate.NONE) {
            return Optional.empty();
        }
        var source = work.mandateSource().isBlank() ? "" : ": " + work.mandateSource();
        return Optional.of(
                work.mandate() == Mandate.REQUIRED ? "Required by law or contract" + source : "Recommended" + source);
    }

    /** The worst that threatens it as it stands. */
    static Optional<Risk> mainRisk(Portfolio picture, Initiative work) {
        return picture.risksThreatening(work.id()).stream()
                .max(Comparator.comparingInt((Risk risk) -> risk.residual().value())
                        .thenComparing(Risk::id, Comparator.reverseOrder()));
    }

    /** Why it is below the line; empty above it. */
    static String why(CutLine.Item item) {
        return item.why().stream().map(Shortage::words).collect(Collectors.joining(" "));
    }

    /** What was decided of it, with the way to the ledger. */
    static Component decided(Decision.Kept kept) {
        var decision = kept.decision();
        var words = new Paragraph();
        words.addClassName("list-decided");
        if (!kept.decision().outcome().isApproval()) {
            words.addClassName("is-refused");
        }
        var outcome = new Span(ProposalWords.capital(decision.outcome().words()) + ". ");
        outcome.addClassName("list-outcome");
        words.add(outcome);
        words.add(decision(decision));
        words.add(new Anchor("decisions/" + decision.number(), "Decision " + decision.number()));
        return words;
    }

    /** Its condition, its end and its reason, in sentences that end with a space. */
    static String decision(Decision decision) {
        var parts = new ArrayList<String>();
        var condition = decision.condition();
        if (condition != null) {
            parts.add("%s By %s, by %s."
                    .formatted(ended(condition.text()), Days.words(condition.due()), condition.owner()));
        }
        if (decision.until() != null) {
            parts.add("Until " + Days.words(decision.until()) + ".");
        }
        if (!decision.reason().isBlank()) {
            parts.add(ended(decision.reason()));
        }
        return parts.isEmpty() ? "" : String.join(" ", parts) + " ";
    }

    private static String ended(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }
}
