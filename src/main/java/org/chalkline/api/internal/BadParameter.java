package org.chalkline.api.internal;

/** A parameter that makes no sense, with words for who wrote the program. */
class BadParameter extends RuntimeException {

    private final String words;

    BadParameter(String words) {
        super(words);
        this.words = words;
    }

    String words() {
        return words;
    }
}
