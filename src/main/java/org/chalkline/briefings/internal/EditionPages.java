package org.chalkline.briefings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chalkline.briefings.Decided;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.Sheets;
import org.chalkline.briefings.publication.PublicPages;
import org.chalkline.briefings.publication.PublicSheets;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.DecisionFreezing;
import org.chalkline.priorities.FrozenDecisions;
import org.chalkline.priorities.MeetingDecisions;
import org.chalkline.revisions.FrozenPictures;
import org.chalkline.revisions.PlanJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of a draft from the picture that it was frozen with, narrowed to those whose meeting it is. */
@Component
class EditionPages {

    private final EditionStore editions;
    private final FrozenPictures pictures;
    private final AnsweredQuestions answers;
    private final DecisionFreezing decisions;
    private final Clock clock;

    EditionPages(
            EditionStore editions,
            FrozenPictures pictures,
            AnsweredQuestions answers,
            DecisionFreezing decisions,
            Clock clock) {
        this.editions = editions;
        this.pictures = pictures;
        this.answers = answers;
        this.decisions = decisions;
        this.clock = clock;
    }

    List<Sheet> of(EditionRow draft) {
        return of(draft, draft.content());
    }

    /** The pages of a draft as another meeting would see them. */
    List<Sheet> of(EditionRow draft, Occasion meeting) {
        var content = draft.content();
        return of(draft, content.forMeeting(content.title(), meeting, content.meets(), content.year()));
    }

    private List<Sheet> of(EditionRow draft, EditionContent content) {
        if (content.occasion() == Occasion.PUBLIC) {
            return inBothLanguages(draft, content).english();
        }
        var last = last(content);
        var sheets = new Sheets(
                        content,
                        picture(content, draft.picture()),
                        day(draft.frozenAt()),
                        last.map(it -> picture(content, it.picture())).orElse(null),
                        day(last.map(EditionRow::frozenAt).orElse(draft.frozenAt())),
                        decided(draft, content, last.map(EditionRow::frozenAt).orElse(null)))
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
        return inBothLanguages(draft, draft.content());
    }

    private PublicPages inBothLanguages(EditionRow draft, EditionContent content) {
        return PublicPages.of(
                content, picture(content, draft.picture()), day(draft.frozenAt()), decided(draft, content, null));
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
        var content = draft.content();
        return PublicSheets.texts(
                content, picture(content, draft.picture()), day(draft.frozenAt()), decided(draft, content, null));
    }

    /** Read only where a page tells it: each list rests on a picture of its own. */
    private Decided decided(EditionRow draft, EditionContent content, @Nullable Instant since) {
        if (content.pages().stream().noneMatch(page -> page.kind().tellsDecisions())) {
            return Decided.NOTHING;
        }
        var frozen = editions.decisions(draft.number());
        return new Decided(
                frozen.map(text -> decisions.seenBy(
                                PlanJson.readValues(FrozenDecisions.class, text),
                                content.occasion().audience()))
                        .orElse(MeetingDecisions.NONE),
                frozen.isPresent(),
                since,
                clock.getZone());
    }

    /** The last that was published for such a meeting, on an earlier day or on the same. */
    private Optional<EditionRow> last(EditionContent content) {
        return editions.all().stream()
                .filter(it -> it.state() == EditionState.PUBLISHED
                        && it.content().occasion() == content.occasion()
                        && it.content().meets().isBefore(content.meets()))
                .max(Comparator.comparing(it -> it.content().meets()));
    }

    private Portfolio picture(EditionContent content, String hash) {
        return pictures.find(hash)
                .orElseThrow(() -> new IllegalStateException("A frozen picture is missing: " + hash))
                .seenBy(content.occasion().audience());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
