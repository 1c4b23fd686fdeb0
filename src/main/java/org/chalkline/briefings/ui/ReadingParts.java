package org.chalkline.briefings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionComparison;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.PageExplanation;
import org.chalkline.briefings.QuestionReader;
import org.chalkline.briefings.QuestionService;
import org.springframework.stereotype.Component;

/** What an edition has in its reading form besides its pages: its contents, how numbers are made, and the way to ask. */
@Component
class ReadingParts {

    private final EditionReader editions;
    private final QuestionService service;
    private final QuestionReader questions;
    private final CurrentReader reader;
    private final Clock clock;

    ReadingParts(
            EditionReader editions,
            QuestionService service,
            QuestionReader questions,
            CurrentReader reader,
            Clock clock) {
        this.editions = editions;
        this.service = service;
        this.questions = questions;
        this.reader = reader;
        this.clock = clock;
    }

    /** The titles of all pages, each leading to its page. */
    Nav contents(Edition edition) {
        var list = new OrderedList();
        for (int i = 0; i < edition.sheets().size(); i++) {
            list.add(new ListItem(new Anchor(
                    EditionAddress.page(edition.number(), i + 1),
                    edition.sheets().get(i).title())));
        }
        var name = new Span("On these pages");
        name.setId("edition-contents");
        var nav = new Nav(name, list);
        nav.addClassName("edition-contents");
        nav.getElement().setAttribute("aria-labelledby", "edition-contents");
        return nav;
    }

    /** @param at from 0 */
    com.vaadin.flow.component.Component[] tools(Edition edition, int at) {
        if (!mayAsk(edition)) {
            return new com.vaadin.flow.component.Component[0];
        }
        var sheet = edition.sheets().get(at);
        var button = new Button(
                "Ask about this",
                click -> new AskDialog(sheet, (about, words) -> {
                            service.ask(edition.number(), at + 1, about, words);
                            Notification.show(
                                    "The technology chief has your question. Nobody else on the board sees it.");
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("Ask about this: page " + (at + 1));
        return new com.vaadin.flow.component.Component[] {button};
    }

    private boolean mayAsk(Edition edition) {
        return reader.roles().contains(Role.BOARD)
                && edition.state().isOut()
                && edition.content().occasion() == Occasion.BOARD;
    }

    /** @param at from 0 */
    HowMade howMade(Edition edition, int at) {
        var day = LocalDate.ofInstant(edition.frozenAt(), clock.getZone());
        return new HowMade(
                PageExplanation.of(edition.sheets().get(at), day, edition.revision()), () -> since(edition, at + 1));
    }

    private Optional<HowMade.Since> since(Edition edition, int page) {
        return before(edition).flatMap(last -> {
            var change =
                    EditionComparison.between(last.sheets(), edition.sheets()).page(page);
            return Optional.ofNullable(change)
                    .map(it -> new HowMade.Since(
                            EditionWords.meeting(last.content()),
                            it,
                            EditionAddress.compare(last.number(), edition.number())));
        });
    }

    /** The last that was published for an earlier meeting of the same kind. */
    private Optional<Edition> before(Edition edition) {
        return editions.editions().stream()
                .filter(it -> it.state().isOut()
                        && it.content().occasion() == edition.content().occasion()
                        && it.content().meets().isBefore(edition.content().meets()))
                .findFirst()
                .flatMap(it -> editions.find(it.number()));
    }

    /** Tells who asked that the answer stands here, and leads to their questions. Who sits on the board has no inbox. */
    Optional<Paragraph> answers(Edition edition) {
        if (!mayAsk(edition)) {
            return Optional.empty();
        }
        var here = questions.own().stream()
                .filter(it -> it.shownIn() != null && it.shownIn() == edition.number())
                .count();
        var words = new Paragraph();
        words.addClassName("edition-answers");
        if (here > 0) {
            words.add(new Span(
                    here == 1
                            ? "The answer to your question is in this edition. "
                            : "Your questions are answered in this edition. "));
        }
        words.add(new Anchor(EditionAddress.QUESTIONS, "Your questions"));
        return Optional.of(words);
    }
}
