package org.chalkline.briefings;

import org.chalkline.shared.Refused;

/** A step with a question that can't be taken. */
public class QuestionRefused extends Refused {

    public QuestionRefused(String words) {
        super(words);
    }
}
