package org.chalkline.briefings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board member's question about a number in an edition, as its reader may see it.
 *
 * @param number counts from 1, never given twice
 * @param page of the edition, from 1
 * @param pageTitle as it stood over that page
 * @param about the row or the point that it is about, as it was read; empty for the whole page
 * @param words the question, as plain text
 * @param person who asked, as people call them; empty for readers who are not to know
 * @param since when it came into its state
 * @param answer in Markdown; empty where there is none yet, and for the asker until it is cleared
 * @param reason why the last answer was sent back; empty for none, and for all but those who answer
 * @param shownIn the edition in which the answer stands for all; null until there is one
 */
public record BoardQuestion(
        long number,
        long edition,
        int page,
        String pageTitle,
        String about,
        String words,
        String person,
        Instant askedAt,
        QuestionState state,
        Instant since,
        String answer,
        String reason,
        @Nullable Long shownIn) {

    public static final int LONGEST_WORDS = 1_200;
    public static final int LONGEST_ABOUT = 400;
    public static final int LONGEST_ANSWER = 4_000;
    public static final int LONGEST_REASON = 1_200;

    /** So many questions of one person may be without an answer at a time. */
    public static final int MOST_OPEN = 20;

    /** Such as “Where the money ends”: Managed detection. */
    public String place() {
        return "“%s”%s".formatted(pageTitle, about.isEmpty() ? "" : ": " + about);
    }

    /** As the one who asked reads it: an answer that nobody has cleared is none yet. */
    public BoardQuestion forAsker() {
        var told = state == QuestionState.CLEARED ? answer : "";
        return new BoardQuestion(
                number, edition, page, pageTitle, about, words, person, askedAt, state, since, told, "", shownIn);
    }

    /** As the superintendent reads it, who clears the words without knowing whose they are. */
    public BoardQuestion forClearing() {
        return new BoardQuestion(
                number, edition, page, pageTitle, about, words, "", askedAt, state, since, answer, "", shownIn);
    }
}
