package org.chalkline.priorities;

import org.chalkline.shared.Refused;

/** A step with priorities or decisions that can't be taken. */
public class PriorityRefused extends Refused {

    public PriorityRefused(String words) {
        super(words);
    }
}
