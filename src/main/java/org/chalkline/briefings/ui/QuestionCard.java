package org.chalkline.briefings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.chalkline.briefings.BoardQuestion;
import org.chalkline.briefings.QuestionRefused;
import org.chalkline.briefings.QuestionService;
import org.chalkline.briefings.QuestionState;
import org.chalkline.briefings.QuestionStep;
import org.chalkline.shared.Days;
import org.chalkline.shell.Lasting;
import org.chalkline.shell.Narrative;
import org.chalkline.shell.Question;

/** One question: what it is about, where it stands, its answer, and what the reader can do with it. */
class QuestionCard extends Article implements Lasting {

    private final transient BoardQuestion question;
    private final transient QuestionService service;

    QuestionCard(BoardQuestion question, Set<QuestionStep> steps, QuestionService service, ZoneId zone) {
        this.question = question;
        this.service = service;
        addClassNames("chart-card", "question-card");
        setClassName("is-waiting", !steps.isEmpty());
        var title = new H2(
                new Anchor(EditionAddress.page(question.edition(), question.page()), "About " + question.place()));
        title.addClassName("question-about");
        var words = new Paragraph(question.words());
        words.addClassName("question-words");
        add(title, line(state()), words, line(asked(zone)));
        if (!question.reason().isEmpty()) {
            add(line("Sent back: " + question.reason()));
        }
        if (!question.answer().isEmpty()) {
            var answer = new Div(line("Answer"), Narrative.of(question.answer()));
            answer.addClassName("question-answer");
            add(answer);
        }
        if (question.shownIn() != null) {
            add(new Anchor(EditionAddress.of(question.shownIn()), "The edition in which it stands for all"));
        }
        var tools = tools(steps);
        tools.setVisible(tools.getComponentCount() > 0);
        add(tools);
    }

    @Override
    public List<?> says() {
        return List.of(question, service);
    }

    private static Paragraph line(String words) {
        var line = new Paragraph(words);
        line.addClassName("edition-state");
        return line;
    }

    private String state() {
        var words = question.state().words();
        var capital = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return question.state() == QuestionState.CLEARED && question.shownIn() == null
                ? capital + "; stands in the next edition for the board"
                : capital;
    }

    private String asked(ZoneId zone) {
        return "Asked on %s%s"
                .formatted(
                        Days.words(LocalDate.ofInstant(question.askedAt(), zone)),
                        question.person().isEmpty() ? "" : " by " + question.person());
    }

    private Div tools(Set<QuestionStep> steps) {
        var tools = new Div();
        tools.addClassName("edition-tools");
        var number = question.number();
        var answer = question.answer();
        if (steps.contains(QuestionStep.ANSWER)) {
            tools.add(button(
                    answer.isEmpty() ? "Answer …" : "Change the answer …",
                    answer.isEmpty(),
                    () -> new AnswerDialog(question, text -> service.answer(number, answer, text)).open()));
        }
        if (steps.contains(QuestionStep.SEND) && !answer.isEmpty()) {
            tools.add(button("Send for clearing", true, () -> does(() -> service.send(number, answer))));
        }
        if (steps.contains(QuestionStep.WITHDRAW)) {
            tools.add(button("Take it back", false, () -> does(() -> service.withdraw(number))));
        }
        if (steps.contains(QuestionStep.CLEAR)) {
            tools.add(button("Clear …", true, this::clear));
        }
        if (steps.contains(QuestionStep.RETURN)) {
            tools.add(button(
                    "Send it back …",
                    false,
                    () -> new ReturnDialog("Send the answer back", reason -> service.sendBack(number, answer, reason))
                            .open()));
        }
        return tools;
    }

    private void clear() {
        new Question(
                        "Clear this answer?",
                        "Question and answer stand in the next edition for the board, as they are here, for all who see it.",
                        "Clear it",
                        () -> does(() -> service.clear(question.number(), question.answer())),
                        "Not now")
                .open();
    }

    private Button button(String words, boolean primary, SerializableRunnable does) {
        var button = new Button(words, click -> does.run());
        button.setAriaLabel(words.replace(" …", "") + ": question " + question.number());
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private static void does(SerializableRunnable step) {
        try {
            step.run();
        } catch (QuestionRefused refused) {
            Notification.show(refused.words());
        }
    }
}
