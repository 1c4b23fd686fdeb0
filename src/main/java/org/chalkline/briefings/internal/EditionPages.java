package org.chalkline.briefings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.Sheets;
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
