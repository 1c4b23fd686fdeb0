package org.chalkline.administration;

/** A look that can't be; the message says why, and what to do. */
public class LookRefused extends RuntimeException {

    public LookRefused(String message) {
        super(message);
    }
}
