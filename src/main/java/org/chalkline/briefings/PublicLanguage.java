package org.chalkline.briefings;

import java.util.Locale;

/** A language in which an edition for the public is read. */
public enum PublicLanguage {
    ENGLISH("English", Locale.US),
    SPANISH("Español", Locale.of("es", "US"));

    private final String words;
    private final Locale locale;

    PublicLanguage(String words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** What it is called by those who speak it. */
    public String words() {
        return words;
    }

    /** How dates are written in it. */
    public Locale locale() {
        return locale;
    }

    /** Such as "es", in addresses and for {@code lang}. */
    public String code() {
        return locale.getLanguage();
    }
}
