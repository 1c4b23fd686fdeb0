package org.chalkline.briefings.internal;

import java.util.List;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.Leak;
import org.chalkline.briefings.PublicText;
import org.chalkline.briefings.PublicationService;
import org.chalkline.briefings.Sheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Publications implements PublicationService {

    private final EditionStore editions;
    private final EditionPages pages;
    private final EditionLeaks leaks;
    private final CurrentReader reader;

    Publications(EditionStore editions, EditionPages pages, EditionLeaks leaks, CurrentReader reader) {
        this.editions = editions;
        this.pages = pages;
        this.leaks = leaks;
        this.reader = reader;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublicText> texts(long edition) {
        var row = row(edition);
        var translations = row.content().translations();
        return pages.texts(row).stream()
                .map(text -> new PublicText(text, translations.getOrDefault(text, "")))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sheet> spanish(long edition) {
        var roles = reader.roles();
        var speaks = roles.contains(Role.CTO) || roles.contains(Role.SUPERINTENDENT);
        return editions.find(edition)
                .filter(row ->
                        EditionPages.isPublic(row) && (speaks || row.state().isOut()))
                .map(row -> leaks.pages(row).spanish())
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Leak> leaks(long edition) {
        return leaks.of(row(edition));
    }

    private EditionRow row(long edition) {
        return editions.find(edition)
                .filter(EditionPages::isPublic)
                .orElseThrow(() -> new EditionRefused("There is no such edition for the public."));
    }
}
