package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.priorities.Proposal;
import org.chalkline.scenarios.Answers;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.Warning;
import org.chalkline.scenarios.Warnings;
import org.chalkline.shell.LongList;

/** What the superintendent weighs, in a few cards: goals, risks of each answer, money and who confirms it, warnings. */
final class DecideCards {

    private static final int FIRST = 3;

    private DecideCards() {}

    static List<Component> of(Proposal proposal, CutLine cutLine, LocalDate today, ZoneId zone) {
        var warnings = Warnings.of(proposal.picture(), cutLine, today);
        return List.of(
                warnings(warnings),
                ProposalPanels.positions(proposal, zone),
                goals(GoalsServed.of(proposal.picture(), cutLine)),
                funding(FundsSaid.of(cutLine, proposal.answers()), warnings),
                answers(Answers.of(proposal.picture(), cutLine)));
    }

    private static Component goals(GoalsServed goals) {
        var card = card("Goals served", goals.sentence());
        card.add(more("Goal by goal", new LongList<>(goals.rows(), 12, row -> {
            var mark = new Span(row.above() > 0 ? "✓" : "–");
            mark.addClassName("goal-mark");
            mark.getElement().setAttribute("aria-hidden", "true");
            var name = new Anchor(
                    "goals/" + row.goal().id() + "?fy=all", row.goal().title());
            name.setTarget("_blank");
            name.setTitle("Opens in a new tab, so that nothing typed here is lost");
            return List.of(mark, name, quiet(": " + row.words()));
        })));
        return card;
    }

    private static Component answers(Answers answers) {
        var card = card("What each answer takes on", answers.yes().sentence());
        card.add(new Paragraph(
                "Saying no to all of it: " + answers.no().sentences().getFirst()));
        card.add(more(
                "All that follows from each answer",
                part(
                        "Yes to what is above the line, not doing the rest",
                        answers.below().sentences()),
                part("No to all of it", answers.no().sentences())));
        return card;
    }

    private static Div part(String title, List<String> sentences) {
        var part =
                new Div(new H3(title), new LongList<>(sentences, FIRST, words -> List.<Component>of(new Span(words))));
        part.addClassName("answer-part");
        return part;
    }

    private static NativeDetails more(String summary, Component... content) {
        var more = new NativeDetails(summary);
        more.setContent(new Div(content));
        more.addClassName("decide-more");
        return more;
    }

    private static Component funding(FundsSaid funds, List<Warning> warnings) {
        var card = card("The money, and who confirms it", funds.sentence());
        warnings.stream()
                .filter(it -> it.kind() == Warning.Kind.CLIFF)
                .map(it -> new Paragraph(it.words()))
                .forEach(card::add);
        card.add(more("Fund by fund", new FundsTable(funds)));
        return card;
    }

    private static Component warnings(List<Warning> warnings) {
        var others =
                warnings.stream().filter(it -> it.kind() != Warning.Kind.CLIFF).toList();
        var guardrails = others.stream()
                .filter(it -> it.kind() == Warning.Kind.GUARDRAIL)
                .count();
        var sentence = others.isEmpty()
                ? "Nothing speaks against the list as it stands."
                : guardrails == 0
                        ? "%s, and no guardrail is broken.".formatted(things(others.size()))
                        : "%s; %d %s a guardrail."
                                .formatted(things(others.size()), guardrails, guardrails == 1 ? "breaks" : "break");
        var card = card("To know before you sign", sentence);
        // A broken guardrail is a gate: it is never folded away.
        others.stream()
                .filter(it -> it.kind() == Warning.Kind.GUARDRAIL)
                .map(it -> new Paragraph(kind(it), new Span(" " + it.words())))
                .forEach(card::add);
        var rest = others.subList((int) guardrails, others.size());
        if (!rest.isEmpty()) {
            card.add(more(
                    "Show " + (guardrails == 0 ? "them" : "the others"),
                    new LongList<>(rest, 8, one -> List.of(kind(one), new Span(" " + one.words())))));
        }
        return card;
    }

    private static Span kind(Warning one) {
        var kind = new Span(one.kind().words());
        kind.addClassNames("badge", one.kind() == Warning.Kind.GUARDRAIL ? "badge-urgent" : "badge-serious");
        return kind;
    }

    private static String things(int count) {
        return count == 1 ? "One thing speaks against it" : count + " things speak against it";
    }

    private static Span quiet(String text) {
        var words = new Span(text);
        words.addClassName("quiet");
        return words;
    }

    private static Div card(String name, String words) {
        var title = new H2(name);
        title.addClassName("chart-title");
        var sentence = new Paragraph(words);
        sentence.addClassName("chart-sentence");
        var card = new Div(title, sentence);
        card.addClassName("chart-card");
        return card;
    }
}
