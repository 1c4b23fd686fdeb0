package org.chalkline.imports;

/** A file or an import that is not taken, with a message for the person who brought it. */
public class ImportRefused extends RuntimeException {

    private final String words;

    public ImportRefused(String message) {
        super(message);
        this.words = message;
    }

    /** The message. */
    public String words() {
        return words;
    }
}
