package org.chalkline.access;

/** A signature without the right password; the message says so in words for the person. */
public class SignatureRefused extends RuntimeException {

    private final String words;

    public SignatureRefused(String words) {
        super(words);
        this.words = words;
    }

    public String words() {
        return words;
    }
}
