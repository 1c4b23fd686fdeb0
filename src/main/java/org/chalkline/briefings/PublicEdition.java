package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An edition that was published for everybody.
 *
 * @param sheets its pages in each language, without notes
 * @param untranslated the texts that stand in English on the Spanish pages
 */
public record PublicEdition(Listed listed, Map<PublicLanguage, List<Sheet>> sheets, Set<String> untranslated) {

    public PublicEdition {
        sheets = Map.copyOf(sheets);
        untranslated = Set.copyOf(untranslated);
    }

    /**
     * One in the list.
     *
     * @param titles in each language; the English where it is not translated
     * @param hash SHA-256 of all of it
     * @param supersededBy the number of the edition that took its place; null while it stands
     */
    public record Listed(
            long number,
            Map<PublicLanguage, String> titles,
            LocalDate day,
            String hash,
            @Nullable Long supersededBy) {

        public Listed {
            titles = Map.copyOf(titles);
        }

        public String title(PublicLanguage language) {
            return titles.getOrDefault(language, "");
        }
    }
}
