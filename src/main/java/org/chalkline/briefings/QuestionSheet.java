package org.chalkline.briefings;

import java.util.List;

/** The page with what the board asked and what is answered, for all who see the edition. It says nobody's name. */
public final class QuestionSheet {

    static final String NONE = "No question from the board waits for its answer here.";

    private QuestionSheet() {}

    /**
     * The page with the answers after the words of who made it.
     *
     * @param answered in the order in which they stand on the page
     */
    public static Sheet of(Sheet page, List<BoardQuestion> answered) {
        var words = new StringBuilder(page.narrative());
        answered.forEach(it -> words.append(words.isEmpty() ? "" : "\n\n").append(markdown(it)));
        return new Sheet(
                page.kind(),
                page.kicker(),
                page.title(),
                sentence(answered.size()),
                page.points(),
                page.chart(),
                words.toString(),
                page.notes(),
                page.minutes());
    }

    private static String sentence(int count) {
        return switch (count) {
            case 0 -> NONE;
            case 1 -> "The board asked one question, and here is its answer.";
            default -> "The board asked %,d questions, and here are their answers.".formatted(count);
        };
    }

    /** The question quoted, then the answer. */
    private static String markdown(BoardQuestion it) {
        return "> **%s**\n>\n> %s\n\n%s"
                .formatted(
                        plain("About " + it.place()).replace("\n", " "),
                        plain(it.words()).replace("\n", "\n> "),
                        it.answer());
    }

    /** What a board member typed is text, whatever Markdown would make of it. */
    private static String plain(String text) {
        return text.replaceAll("(\\p{Punct})", "\\\\$1");
    }
}
