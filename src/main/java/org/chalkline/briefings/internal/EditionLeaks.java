package org.chalkline.briefings.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.PeopleService;
import org.chalkline.access.Person;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.Leak;
import org.chalkline.briefings.publication.KnownNames;
import org.chalkline.briefings.publication.LeakCheck;
import org.chalkline.briefings.publication.PublicPages;
import org.chalkline.revisions.FrozenPictures;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What has to be looked at before an edition is let out to the public, and who has looked at it. */
@Component
class EditionLeaks {

    private static final int LONGEST_WARNINGS = 1_000;

    private final EditionStore editions;
    private final EditionPages pages;
    private final FrozenPictures pictures;
    private final PeopleService people;
    private final CurrentReader reader;
    private final JdbcTemplate database;

    EditionLeaks(
            EditionStore editions,
            EditionPages pages,
            FrozenPictures pictures,
            PeopleService people,
            CurrentReader reader,
            JdbcTemplate database) {
        this.editions = editions;
        this.pages = pages;
        this.pictures = pictures;
        this.people = people;
        this.reader = reader;
        this.database = database;
    }

    List<Leak> of(EditionRow edition) {
        if (!EditionPages.isPublic(edition)) {
            throw new EditionRefused("This edition is not for the public.");
        }
        var whole = pictures.find(edition.picture())
                .orElseThrow(() -> new IllegalStateException("A frozen picture is missing: " + edition.picture()));
        var names = KnownNames.of(
                whole, people.everybody().stream().map(Person::displayName).toList());
        return LeakCheck.of(pages(edition), before(edition).map(this::pages).orElse(null), names);
    }

    /** Of a draft as they are now, of all else as they were made. */
    PublicPages pages(EditionRow edition) {
        return editions.sheets(edition.number())
                .map(SheetJson::readPublic)
                .orElseGet(() -> pages.inBothLanguages(edition));
    }

    private Optional<EditionRow> before(EditionRow edition) {
        return editions.all().stream()
                .filter(it -> it.state() == EditionState.PUBLISHED
                        && EditionPages.isPublic(it)
                        && it.number() != edition.number())
                .findFirst();
    }

    /**
     * Keeps who has looked at what; nothing for an edition that is not for the public.
     *
     * @param confirmed the hash of the list that was looked at
     * @return what is said of it in the record; empty for other editions
     */
    String confirm(EditionRow edition, String confirmed, Instant at) {
        if (!EditionPages.isPublic(edition)) {
            return "";
        }
        var leaks = of(edition);
        var hash = Leak.hash(leaks);
        if (!hash.equals(confirmed)) {
            throw new EditionRefused(
                    "An edition for the public is published once each thing on its list was looked at, as the list is now.");
        }
        for (int i = 0; i < leaks.size(); i++) {
            keep(edition.number(), i + 1, leaks.get(i), at);
        }
        return "looked at %,d %s one by one, list %s"
                .formatted(leaks.size(), leaks.size() == 1 ? "thing" : "things", hash);
    }

    private void keep(long edition, int item, Leak leak, Instant at) {
        var warnings = leak.warnings().stream().map(Leak.Warning::words).collect(Collectors.joining(". "));
        database.update(
                "insert into edition_confirmation (edition, item, page, words, warnings, confirmed_by, person,"
                        + " confirmed_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                edition,
                item,
                leak.page(),
                leak.english().equals(leak.spanish()) ? leak.english() : leak.english() + "\n" + leak.spanish(),
                warnings.substring(0, Math.min(warnings.length(), LONGEST_WARNINGS)),
                reader.name(),
                reader.person(),
                Timestamp.from(at));
    }
}
