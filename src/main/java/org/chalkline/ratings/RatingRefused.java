package org.chalkline.ratings;

/** A rating or a round's step that can't be taken; the message says why in words for the person. */
public class RatingRefused extends RuntimeException {

    private final String words;

    public RatingRefused(String words) {
        super(words);
        this.words = words;
    }

    public String words() {
        return words;
    }
}
