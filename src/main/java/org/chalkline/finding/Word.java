package org.chalkline.finding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word in a text.
 *
 * @param form lower case, without accents: what it is compared by
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
record Word(String form, int start, int end) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** In the order of the text. A code such as "NIST-PR.AA" is several words. */
    static List<Word> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> new Word(form(match.group()), match.start(), match.end()))
                .toList();
    }

    /** "Résumé" and "resume" are one form; so are "Straße" and "strasse". */
    static String form(String word) {
        var plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        // Letters that are no other letter with an accent, as in names.
        return plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
    }
}
