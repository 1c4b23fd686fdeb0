package org.chalkline.briefings;

import java.util.List;
import org.chalkline.access.RequiresQuestionReader;

/**
 * Questions from the board as the signed-in person may see them: a board member sees their own, the technology chief all, and
 * the superintendent those whose answer was sent for clearing, without the name of who asked.
 */
public interface QuestionReader {

    /** How many are read at most: those that wait first, then the newest. */
    int MOST = 200;

    /** Those that wait first, then the newest. */
    @RequiresQuestionReader
    List<BoardQuestion> questions();

    /** The questions of the signed-in person alone, the newest first. */
    @RequiresQuestionReader
    List<BoardQuestion> own();
}
