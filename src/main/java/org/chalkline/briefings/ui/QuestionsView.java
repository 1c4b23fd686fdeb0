package org.chalkline.briefings.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.BoardQuestion;
import org.chalkline.briefings.QuestionChanged;
import org.chalkline.briefings.QuestionReader;
import org.chalkline.briefings.QuestionService;
import org.chalkline.briefings.QuestionState;
import org.chalkline.briefings.QuestionStep;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Steady;

/** Questions from the board: a member's own, or those that wait for who answers and who clears. */
@Route(EditionAddress.QUESTIONS)
@PageTitle("Questions from the board | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.BOARD})
@CssImport("./editing/editing.css")
@CssImport("./briefings/briefings.css")
@CssImport("./briefings/reading.css")
class QuestionsView extends Div implements BeforeEnterObserver {

    private final transient QuestionReader questions;
    private final transient QuestionService service;
    private final transient CurrentReader reader;
    private final transient Clock clock;

    QuestionsView(
            QuestionReader questions, QuestionService service, CurrentReader reader, Clock clock, OpenScreens screens) {
        this.questions = questions;
        this.service = service;
        this.reader = reader;
        this.clock = clock;
        addClassNames("plan-page", "questions");
        screens.follow(this, QuestionChanged.class, event -> Steady.rebuild(this, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show();
    }

    private void show() {
        var roles = reader.roles();
        var own = roles.contains(Role.BOARD);
        var all = questions.questions();
        add(
                new Anchor(EditionAddress.LIST, "All editions"),
                new PageHead(own ? "Your questions" : "Questions from the board", sentence(all, own)));
        if (all.isEmpty()) {
            add(empty(own));
        }
        all.forEach(it -> add(new QuestionCard(it, QuestionStep.of(it.state(), roles), service, clock.getZone())));
    }

    private String sentence(List<BoardQuestion> all, boolean own) {
        var open =
                all.stream().filter(it -> it.state() != QuestionState.CLEARED).count();
        if (own) {
            return open == 0
                    ? ""
                    : open == 1 ? "One waits for its answer." : "%,d wait for their answers.".formatted(open);
        }
        var mine = all.stream()
                .filter(it -> it.state() != QuestionState.CLEARED)
                .filter(it -> QuestionStep.of(it.state(), reader.roles()).stream()
                        .anyMatch(step -> step != QuestionStep.WITHDRAW))
                .count();
        return mine == 0
                ? "Nothing waits for you."
                : mine == 1 ? "One waits for you." : "%,d wait for you.".formatted(mine);
    }

    private static EmptyState empty(boolean own) {
        return own
                ? new EmptyState(
                        "You have asked nothing yet",
                        "Under the title of each page of an edition stands “Ask about this”. The technology chief alone reads"
                                + " your question; its answer stands in the next edition for all, without your name.",
                        new Anchor(EditionAddress.CURRENT, "Read the current edition"))
                : new EmptyState(
                        "No question here",
                        "Members of the board can ask about each page of a published edition. The technology chief answers,"
                                + " and the superintendent clears the answer before others read it.");
    }
}
