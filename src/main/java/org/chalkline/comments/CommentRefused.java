package org.chalkline.comments;

/** A comment that can't be kept or changed; the message says why in words for its writer. */
public class CommentRefused extends RuntimeException {

    private final String words;

    public CommentRefused(String message) {
        super(message);
        this.words = message;
    }

    public String words() {
        return words;
    }
}
