package org.chalkline.briefings.internal;

import org.chalkline.briefings.QuestionRefused;

/** What people type, as it can be kept. */
final class KeptText {

    private KeptText() {}

    /**
     * Without spaces around it, and without what a database can't keep: controls and halves of letters.
     *
     * @param problem with a place for the number of characters, for what is empty or too long
     */
    static String of(String typed, int longest, String problem) {
        var text = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", "")
                .strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new QuestionRefused(problem.formatted(longest));
        }
        return text;
    }

    /** No longer than this, and no letter halved. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
