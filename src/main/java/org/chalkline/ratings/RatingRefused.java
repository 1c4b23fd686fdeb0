package org.chalkline.ratings;

/** A rating or a round's step that can't be taken; the message says why in words for the person. */
public class RatingRefused extends RuntimeException {

    public RatingRefused(String message) {
        super(message);
    }
}
