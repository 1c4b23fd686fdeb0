package org.chalkline.briefings;

import org.chalkline.access.RequiresBoard;
import org.chalkline.access.RequiresCto;
import org.chalkline.access.RequiresSuperintendent;

/**
 * A question from the board on its way to an answer that stands in the next edition for all. Members of the board do not see
 * each other's questions: an exchange among them outside a meeting can breach open-meeting law. Each refusal is a
 * {@link QuestionRefused} with a plain sentence.
 */
public interface QuestionService {

    /**
     * Asks the technology chief about a number in a published edition for the board.
     *
     * @param page from 1
     * @param about one of {@link AskedAbout#of}, or empty for the whole page
     * @param words up to {@link BoardQuestion#LONGEST_WORDS} characters
     * @return the question's number
     */
    @RequiresBoard
    long ask(long edition, int page, String about, String words);

    /**
     * Keeps an answer that is not finished.
     *
     * @param seen the answer that was changed; refused when somebody else has changed it meanwhile
     */
    @RequiresCto
    void answer(long question, String seen, String answer);

    /** Sends the answer to the superintendent. */
    @RequiresCto
    void send(long question, String seen);

    /** Takes back an answer that waits for clearing. */
    @RequiresCto
    void withdraw(long question);

    /**
     * Clears the answer for all who see the next edition for the board.
     *
     * @param seen the answer that was looked at; refused when another one waits by now
     */
    @RequiresSuperintendent
    void clear(long question, String seen);

    /** Sends the answer back with a reason. */
    @RequiresSuperintendent
    void sendBack(long question, String seen, String reason);
}
