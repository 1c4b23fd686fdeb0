package org.chalkline.briefings.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.PublicEdition;
import org.chalkline.briefings.PublicEditions;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.briefings.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is out for everybody and nothing else: neither drafts nor editions for meetings come out of here. */
@Component
class PublicReading implements PublicEditions {

    private final EditionStore editions;

    PublicReading(EditionStore editions) {
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublicEdition.Listed> all() {
        return editions.all().stream()
                .filter(PublicReading::isOut)
                .map(PublicReading::listed)
                .sorted(Comparator.comparing((PublicEdition.Listed it) -> it.supersededBy() != null)
                        .thenComparing(PublicEdition.Listed::number, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublicEdition> find(long number) {
        return editions.find(number).filter(PublicReading::isOut).flatMap(this::read);
    }

    private static boolean isOut(EditionRow row) {
        return EditionPages.isPublic(row)
                && (row.state() == EditionState.PUBLISHED || row.state() == EditionState.SUPERSEDED);
    }

    private Optional<PublicEdition> read(EditionRow row) {
        var rest = editions.rest(row.number());
        var kept = Objects.requireNonNullElse(rest.sheets(), "");
        if (!Editions.hash(row, kept, rest.decisions()).equals(row.hash())) {
            return Optional.empty();
        }
        var pages = SheetJson.readPublic(kept);
        return Optional.of(new PublicEdition(
                listed(row),
                Map.of(
                        PublicLanguage.ENGLISH,
                        pages.english().stream().map(Sheet::withoutNotes).toList(),
                        PublicLanguage.SPANISH,
                        pages.spanish()),
                Set.copyOf(pages.untranslated())));
    }

    private static PublicEdition.Listed listed(EditionRow row) {
        var content = row.content();
        var spanish = content.translations().getOrDefault(content.title(), "");
        return new PublicEdition.Listed(
                row.number(),
                Map.of(
                        PublicLanguage.ENGLISH,
                        content.title(),
                        PublicLanguage.SPANISH,
                        spanish.isBlank() ? content.title() : spanish),
                content.meets(),
                Objects.requireNonNull(row.hash()),
                row.supersededBy());
    }
}
