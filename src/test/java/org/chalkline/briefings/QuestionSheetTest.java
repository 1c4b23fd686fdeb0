package org.chalkline.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chalkline.shell.Narrative;
import org.junit.jupiter.api.Test;

/** Questions and answers on a page. */
class QuestionSheetTest {

    private static final Sheet PAGE = new Sheet(
            PageKind.QUESTIONS, "", "Questions", QuestionSheet.NONE, List.of(), null, "Thank you.", "Note", 3);

    @Test
    void whatAMemberTypedIsTextAndTheAnswerIsMarkdown() {
        var sheet = QuestionSheet.of(
                PAGE, List.of(question("Is [this](https://x.org) *true*?\n\n- <b>really</b>\n# yes", "It **is**.")));
        assertThat(sheet.sentence()).isEqualTo("The board asked one question, and here is its answer.");
        assertThat(sheet.notes()).isEqualTo("Note");
        assertThat(Narrative.plain(sheet.narrative()))
                .contains("Thank you.")
                .contains("Is [this](https://x.org) *true*?")
                .contains("- <b>really</b>")
                .contains("# yes")
                .contains("It is.")
                .doesNotContain("Ada");
    }

    @Test
    void withoutAnAnswerThePageSaysSo() {
        assertThat(QuestionSheet.of(PAGE, List.of()).sentence()).isEqualTo(QuestionSheet.NONE);
    }

    @Test
    void questionsStandInTheOrderInWhichTheyAreGiven() {
        var words = QuestionSheet.of(PAGE, List.of(question("First", "One"), question("Second", "Two")))
                .narrative();
        assertThat(words.indexOf("First")).isLessThan(words.indexOf("One"));
        assertThat(words.indexOf("One")).isLessThan(words.indexOf("Second"));
    }

    private static BoardQuestion question(String words, String answer) {
        return new BoardQuestion(
                1,
                1,
                2,
                "Budget",
                "Bond · $5",
                words,
                "Ada",
                Instant.EPOCH,
                QuestionState.CLEARED,
                Instant.EPOCH,
                answer,
                "",
                null);
    }
}
