package org.chalkline.briefings.paper;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words around an edition's own, in one language; English where there are none in that. */
public final class PaperWords {

    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle words;

    private PaperWords(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                PaperWords.class.getPackageName() + ".words",
                language,
                PaperWords.class.getClassLoader(),
                ENGLISH_ELSE);
    }

    public static PaperWords of(Locale language) {
        return new PaperWords(language);
    }

    Locale language() {
        return language;
    }

    /** Such as {@code en}. */
    String tag() {
        return language.getLanguage();
    }

    /** The words under a key, with what is put into them. */
    String say(String key, Object... with) {
        var pattern = words.getString(key);
        return with.length == 0 ? pattern : new MessageFormat(pattern, language).format(with);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("day"), language).format(day);
    }
}
