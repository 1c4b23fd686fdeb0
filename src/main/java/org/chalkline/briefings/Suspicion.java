package org.chalkline.briefings;

/** What a statement for the public may look like that is never to be published. A person has to look; nothing is sure. */
public enum Suspicion {
    SITE_GAP("says what is missing at a named site"),
    SITE("names a site"),
    ADDRESS("looks like an address or a number to call"),
    PRODUCT("looks like a product or its version"),
    SERIAL("looks like a serial or inventory number"),
    PERSON("names a person"),
    CAMERAS("counts cameras, or says what they don't see"),
    BID("tells of a bid"),
    PROTECTION("tells how the district protects itself, or where it doesn't"),
    UNTRANSLATED("is not translated: who reads Spanish sees it in English");

    private final String words;

    Suspicion(String words) {
        this.words = words;
    }

    /** As read after "It": "names a person". */
    public String words() {
        return words;
    }
}
