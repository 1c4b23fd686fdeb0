package org.chalkline.briefings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.Sheets;
import org.chalkline.briefings.publication.PublicPages;
import org.chalkline.briefings.publication.PublicSheets;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.FrozenPictures;
import org.springframework.stereotype.Component;

/** Makes the pages of a draft from the picture that it was frozen with, narrowed to those whose meeting it is. */
@Component
class EditionPages {

    private final EditionStore editions;
    private final FrozenPictures pictures;
    private final AnsweredQuestions answers;
    private final Clock clock;

    EditionPages(EditionStore editions, FrozenPictures pictures, AnsweredQuestions answers, Clock clock) {
        this.editions = editions;
        this.pictures = pictures;
        this.answers = answers;
        this.clock = clock;
    }

    List<Sheet> of(EditionRow draft) {
        if (isPublic(draft)) {
            return inBothLanguages(draft).english();
        }
        var last = last(draft);
        var sheets = new Sheets(
                        draft.content(),
                        picture(draft, draft.picture()),
                        day(draft.frozenAt()),
                        last.map(it -> picture(draft, it.picture())).orElse(null),
                        day(last.map(EditionRow::frozenAt).orElse(draft.frozenAt())))
                .all();
        return answers.on(draft, sheets);
    }

    /** All pages as they are kept from now on. */
    String kept(EditionRow draft) {
        return isPublic(draft) ? SheetJson.write(inBothLanguages(draft)) : SheetJson.write(of(draft));
    }

    static boolean isPublic(EditionRow edition) {
        return edition.content().occasion() == Occasion.PUBLIC;
    }

    PublicPages inBothLanguages(EditionRow draft) {
        return PublicPages.of(draft.content(), picture(draft, draft.picture()), day(draft.frozenAt()));
    }

    /** What was translated once for the public is not translated again. */
    EditionContent withKnownTranslations(EditionContent begun) {
        if (begun.occasion() != Occasion.PUBLIC || !begun.translations().isEmpty()) {
            return begun;
        }
        return editions.all().stream()
                .filter(EditionPages::isPublic)
                .findFirst()
                .map(it -> begun.withTranslations(it.content().translations()))
                .orElse(begun);
    }

    /** What people wrote on the pages of a draft. */
    List<String> texts(EditionRow draft) {
        return PublicSheets.texts(draft.content(), picture(draft, draft.picture()), day(draft.frozenAt()));
    }

    /** The last that was published for such a meeting, on an earlier day or on the same. */
    private Optional<EditionRow> last(EditionRow draft) {
        return editions.all().stream()
                .filter(it -> it.state() == EditionState.PUBLISHED
                        && it.content().occasion() == draft.content().occasion()
                        && it.content().meets().isBefore(draft.content().meets()))
                .max(Comparator.comparing(it -> it.content().meets()));
    }

    private Portfolio picture(EditionRow draft, String hash) {
        return pictures.find(hash)
                .orElseThrow(() -> new IllegalStateException("A frozen picture is missing: " + hash))
                .seenBy(draft.content().occasion().audience());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
