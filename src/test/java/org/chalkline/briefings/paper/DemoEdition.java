package org.chalkline.briefings.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.DemoPicture;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.Sheets;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;

/** An edition of the demo district with each kind of page, and words that are hard to write down. */
public final class DemoEdition {

    public static final String NOTES = "Only for the one who speaks";
    static final String HASH = "0123456789abcdef".repeat(4);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final String NARRATIVE =
            "Años de *mañana* – “quoted” & <b>not bold</b>…\n\n- go on, and say **which fund** pays ✓\n- stop"
                    + "\n\n[Look](https://example.org/a?b=1&c=2) ![a picture of a school](https://example.org/x.png)\u0000";

    private DemoEdition() {}

    /** With the notes of its speaker. */
    public static Edition withNotes() {
        Portfolio picture = DemoPicture.whole().seenBy(Occasion.BOARD.audience());
        var pages = new ArrayList<Page>();
        for (var kind : PageKind.values()) {
            var page = kind.subject() == null
                    ? Page.of(kind)
                    : Page.of(
                            kind,
                            switch (kind) {
                                case GOAL -> picture.goals().getFirst().id().code();
                                default -> picture.initiatives().get(1).id().code();
                            });
            pages.add(kind == PageKind.TEXT ? page.withWords("Words <of> “our” own", NARRATIVE, NOTES, 4) : page);
        }
        var content = EditionContent.begin(
                        "Technology & the “board”", Occasion.BOARD, DAY.plusDays(14), new FiscalYear(2027))
                .withPages(pages);
        var sheets = new Sheets(content, picture, DAY, picture, DAY.minusMonths(1)).all();
        return of(content, sheets);
    }

    /** As the board reads it. */
    public static Edition read() {
        var edition = withNotes();
        return of(
                edition.content(),
                edition.sheets().stream().map(Sheet::withoutNotes).toList());
    }

    private static Edition of(EditionContent content, List<Sheet> sheets) {
        return new Edition(
                3,
                content,
                EditionState.PUBLISHED,
                Instant.parse("2026-11-03T18:00:00Z"),
                Instant.parse("2026-11-03T17:00:00Z"),
                7,
                sheets,
                HASH,
                true,
                null,
                List.of());
    }
}
