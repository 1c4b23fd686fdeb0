package org.chalkline.briefings;

import org.chalkline.shared.Refused;

/** A step with an edition that can't be taken. */
public class EditionRefused extends Refused {

    public EditionRefused(String words) {
        super(words);
    }
}
