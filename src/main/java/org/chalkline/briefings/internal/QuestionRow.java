package org.chalkline.briefings.internal;

import org.chalkline.briefings.BoardQuestion;

/**
 * A question as it is kept.
 *
 * @param askedBy the sign-in name of who asked
 * @param answeredBy the sign-in name of who last wrote or sent an answer; empty for nobody
 */
record QuestionRow(BoardQuestion question, String askedBy, String answeredBy) {

    String answer() {
        return question.answer();
    }
}
