package org.chalkline.briefings.internal;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.briefings.BoardQuestion;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionStep;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.QuestionSheet;
import org.chalkline.briefings.Sheet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings cleared answers into the next edition for the board, once for all, and without the names of those who asked. */
@Component
class AnsweredQuestions {

    private final QuestionStore questions;
    private final EditionStore editions;

    AnsweredQuestions(QuestionStore questions, EditionStore editions) {
        this.questions = questions;
        this.editions = editions;
    }

    /** With a page for the answers, where some wait to be shown and nobody has chosen one. */
    EditionContent placed(EditionContent content) {
        var chosen = content.pages().stream().anyMatch(page -> page.kind() == PageKind.QUESTIONS);
        if (content.occasion() != Occasion.BOARD
                || chosen
                || content.pages().size() >= EditionContent.MOST_PAGES
                || !questions.isAnyWaitingToBeShown()) {
            return content;
        }
        var pages = new ArrayList<>(content.pages());
        pages.add(Page.of(PageKind.QUESTIONS));
        return content.withPages(pages);
    }

    /** The pages of a draft with the answers that were cleared until it was frozen. */
    List<Sheet> on(EditionRow draft, List<Sheet> sheets) {
        if (draft.content().occasion() != Occasion.BOARD || !isAnswering(sheets)) {
            return sheets;
        }
        var answered = in(draft);
        return sheets.stream()
                .map(sheet -> sheet.kind() == PageKind.QUESTIONS ? QuestionSheet.of(sheet, answered) : sheet)
                .toList();
    }

    @EventListener
    void on(EditionAudited step) {
        if (step.step() == EditionStep.PUBLISH) {
            editions.find(step.edition())
                    .filter(row -> row.content().occasion() == Occasion.BOARD)
                    .filter(row -> editions.sheets(row.number())
                            .map(SheetJson::read)
                            .filter(AnsweredQuestions::isAnswering)
                            .isPresent())
                    .ifPresent(row -> in(row).forEach(question -> questions.shown(question.number(), row.number())));
        }
    }

    private static boolean isAnswering(List<Sheet> sheets) {
        return sheets.stream().anyMatch(sheet -> sheet.kind() == PageKind.QUESTIONS);
    }

    /** A later edition for the same meeting takes the place of the earlier one, with its answers. */
    private List<BoardQuestion> in(EditionRow row) {
        var sameMeeting = editions.all().stream()
                .filter(it -> it.state().isOut()
                        && it.content().occasion() == row.content().occasion()
                        && it.content().meets().equals(row.content().meets()))
                .map(EditionRow::number)
                .toList();
        return questions.answered(row.frozenAt(), sameMeeting).stream()
                .map(QuestionRow::question)
                .toList();
    }
}
