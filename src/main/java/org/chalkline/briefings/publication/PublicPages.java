package org.chalkline.briefings.publication;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.briefings.Decided;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.briefings.Sheet;
import org.chalkline.portfolio.Portfolio;

/**
 * The pages of an edition for the public in both languages.
 *
 * @param spanish page for page the same as the English ones
 * @param untranslated the texts that stand in English on the Spanish pages
 */
public record PublicPages(List<Sheet> english, List<Sheet> spanish, List<String> untranslated) {

    public PublicPages {
        english = List.copyOf(english);
        spanish = List.copyOf(spanish);
        untranslated = List.copyOf(untranslated);
    }

    /**
     * Both.
     *
     * @param picture as the public may see it
     * @param decided what the public may see of decisions
     */
    public static PublicPages of(EditionContent content, Portfolio picture, LocalDate asOf, Decided decided) {
        return new PublicPages(
                PublicSheets.of(content, picture, asOf, decided, PublicLanguage.ENGLISH),
                PublicSheets.of(content, picture, asOf, decided, PublicLanguage.SPANISH).stream()
                        .map(Sheet::withoutNotes)
                        .toList(),
                PublicSheets.texts(content, picture, asOf, decided).stream()
                        .filter(text ->
                                content.translations().getOrDefault(text, "").isBlank())
                        .toList());
    }
}
