package org.chalkline.briefings;

import java.util.List;
import org.chalkline.shared.Sha256;

/**
 * One statement of an edition for the public that somebody has to look at before it is let out.
 *
 * @param page from 1
 * @param spanish the same in Spanish; the English where it is not translated
 * @param isNew whether it becomes public for the first time
 * @param warnings what it looks like; empty where it is only new
 */
public record Leak(int page, String pageTitle, String english, String spanish, boolean isNew, List<Warning> warnings) {

    public Leak {
        warnings = List.copyOf(warnings);
    }

    /** @param found the words that made it look so */
    public record Warning(Suspicion suspicion, String found) {

        /** Such as "Names a person: “Maria Delgado”". */
        public String words() {
            var words = Character.toUpperCase(suspicion.words().charAt(0))
                    + suspicion.words().substring(1);
            return suspicion == Suspicion.UNTRANSLATED ? words : "%s: “%s”".formatted(words, found);
        }
    }

    /** What tells a list of them from any other: the SHA-256 of all that they say, in their order. */
    public static String hash(List<Leak> leaks) {
        return Sha256.ofAll(
                leaks.stream().map(leak -> Sha256.of(leak.toString())).toArray(String[]::new));
    }
}
