package org.chalkline.shared;

/** A step that can't be taken; the message says why in words for the person. Nothing was changed. */
public abstract class Refused extends RuntimeException {

    private final String words;

    protected Refused(String words) {
        super(words);
        this.words = words;
    }

    public String words() {
        return words;
    }
}
