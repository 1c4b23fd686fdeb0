package org.chalkline.priorities;

/** A step that can't be taken; the message says why in words for the person. Nothing was changed. */
public class PriorityRefused extends RuntimeException {

    private final String words;

    public PriorityRefused(String words) {
        super(words);
        this.words = words;
    }

    public String words() {
        return words;
    }
}
