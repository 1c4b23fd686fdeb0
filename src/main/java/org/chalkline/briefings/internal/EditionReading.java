package org.chalkline.briefings.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Sheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EditionReading implements EditionReader {

    private final EditionStore editions;
    private final EditionPages pages;
    private final PictureStore pictures;
    private final CurrentReader reader;

    EditionReading(EditionStore editions, EditionPages pages, PictureStore pictures, CurrentReader reader) {
        this.editions = editions;
        this.pages = pages;
        this.pictures = pictures;
        this.reader = reader;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition.Listed> editions() {
        return editions.all().stream()
                .filter(this::isSeen)
                .map(row -> new Edition.Listed(
                        row.number(), content(row), row.state(), row.since(), row.frozenAt(), row.revision()))
                .sorted(Comparator.comparing((Edition.Listed it) -> it.content().meets())
                        .thenComparing(Edition.Listed::number)
                        .reversed())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Edition> find(long number) {
        return editions.find(number).filter(this::isSeen).map(this::edition);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSeen(long number) {
        return editions.find(number).filter(this::isSeen).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Edition> preview(long number, Occasion meeting) {
        return editions.find(number)
                .filter(row -> isPreviewed(row, meeting))
                .map(row -> new Edition(
                        row.number(),
                        row.content()
                                .forMeeting(
                                        row.content().title(),
                                        meeting,
                                        row.content().meets(),
                                        row.content().year()),
                        row.state(),
                        row.since(),
                        row.frozenAt(),
                        row.revision(),
                        pages.of(row, meeting),
                        null,
                        true,
                        null,
                        List.of()));
    }

    /** Pages for the public are made in their own way, from public statements: they can't stand for those of a meeting. */
    private boolean isPreviewed(EditionRow row, Occasion meeting) {
        return row.state() == EditionState.DRAFT
                && meeting != Occasion.PUBLIC
                && !EditionPages.isPublic(row)
                && meeting.isFor(reader.audience());
    }

    private Edition edition(EditionRow row) {
        var rest = editions.rest(row.number());
        var kept = Optional.ofNullable(rest.sheets());
        var made = kept.map(SheetJson::read).orElseGet(() -> pages.of(row));
        var speaks = speaks();
        return new Edition(
                row.number(),
                content(row),
                row.state(),
                row.since(),
                row.frozenAt(),
                row.revision(),
                speaks ? made : made.stream().map(Sheet::withoutNotes).toList(),
                row.hash(),
                kept.map(sheets -> Editions.hash(row, sheets, rest.decisions()).equals(row.hash())
                                && pictures.areWhole(made))
                        .orElse(true),
                row.supersededBy(),
                speaks ? editions.steps(row.number()) : List.of());
    }

    /** What was chosen names records that are not for the meeting, and holds the speaker's notes: readers have the sheets. */
    private EditionContent content(EditionRow row) {
        return speaks() ? row.content() : row.content().withPages(List.of());
    }

    /** Those who make editions see them on their way. */
    private boolean isSeen(EditionRow row) {
        var cleared = row.content().occasion().isFor(reader.audience());
        return cleared && (row.state().isOut() || speaks());
    }

    private boolean speaks() {
        var roles = reader.roles();
        return roles.contains(Role.CTO) || roles.contains(Role.SUPERINTENDENT);
    }
}
