package org.chalkline.publicsite.internal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.chalkline.briefings.PublicLanguage;

/** The words around the pages of an edition, in one language. */
record SiteWords(PublicLanguage language) {

    private static final ResourceBundle.Control ITS_OWN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String of(String key, String... parts) {
        return new MessageFormat(bundle().getString(key), language.locale()).format(parts);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle().getString("day"), language.locale())
                .format(day);
    }

    Set<String> keys() {
        return bundle().keySet();
    }

    String pattern(String key) {
        return bundle().getString(key);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.chalkline.publicsite.site", Locale.of(language.code()), ITS_OWN);
    }
}
