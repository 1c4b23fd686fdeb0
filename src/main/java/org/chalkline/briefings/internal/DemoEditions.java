package org.chalkline.briefings.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.access.DemoPerson;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.Leak;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.PublicationService;
import org.chalkline.revisions.PictureService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the demo's people make an edition published for the board, one drafted for the cabinet, and one for everybody. */
@Component
@ConditionalOnProperty("chalkline.demo")
class DemoEditions {

    private static final DemoPerson CTO = DemoPerson.of("cto");
    private static final DemoPerson SUPERINTENDENT = DemoPerson.of("superintendent");
    private static final int DAYS_AHEAD = 7;

    private final EditionService service;
    private final PublicationService publications;
    private final EditionReader editions;
    private final PictureService pictures;
    private final Clock clock;

    DemoEditions(
            EditionService service,
            PublicationService publications,
            EditionReader editions,
            PictureService pictures,
            Clock clock) {
        this.service = service;
        this.publications = publications;
        this.editions = editions;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** When the demo's plan is in, which the application waits for before it is ready. */
    @EventListener(ApplicationReadyEvent.class)
    void freeze() {
        CTO.does(() -> {
            var picture = pictures.current();
            if (!picture.goals().isEmpty() && editions.editions().isEmpty()) {
                var year = picture.district().currentYear();
                var meets = LocalDate.now(clock).plusDays(DAYS_AHEAD);
                publish(EditionContent.begin("Technology report to the board", Occasion.BOARD, meets, year)
                        .withPages(board()));
                var cabinet = EditionContent.begin(
                        "Cabinet: technology in 15 minutes", Occasion.CABINET, meets.plusDays(DAYS_AHEAD), year);
                var pages = new ArrayList<>(cabinet.pages());
                pages.add(Page.of(PageKind.DECISIONS));
                pages.add(Page.of(PageKind.ASK));
                service.freeze(cabinet.withPages(pages));
                publish(DemoPublicEdition.content(LocalDate.now(clock), year));
            }
        });
    }

    private void publish(EditionContent content) {
        var number = service.freeze(content);
        service.submit(number, content);
        var hash = editions.find(number).orElseThrow().hash();
        SUPERINTENDENT.does(() -> service.approve(number, java.util.Objects.requireNonNull(hash)));
        if (content.occasion() == Occasion.PUBLIC) {
            service.publish(number, Leak.hash(publications.leaks(number)));
        } else {
            service.publish(number);
        }
    }

    private static List<Page> board() {
        return List.of(
                Page.of(PageKind.COVER),
                Page.of(PageKind.PLAN)
                        .withWords(
                                "",
                                "This is what the technology plan asks of the district this year, and what it gives back."
                                        + " **Nothing here asks for new money**; the list of priorities comes next month.",
                                "Pause here. Let them read the sentence before you speak.",
                                3),
                Page.of(PageKind.FLOW).withWords("", "", "From left to right: who pays, for what, for which goal.", 3),
                Page.of(PageKind.WEIGHT_AND_MONEY),
                Page.of(PageKind.MATRIX),
                Page.of(PageKind.GOAL, "G1"),
                Page.of(PageKind.INITIATIVE, "I02"),
                Page.of(PageKind.BUDGET),
                Page.of(PageKind.CLIFFS)
                        .withWords(
                                "",
                                "Each of these needs a decision before its money ends:\n\n- go on, and say which fund pays\n"
                                        + "- go on with less\n- stop, and tell the schools early",
                                "",
                                4),
                Page.of(PageKind.RISKS),
                Page.of(PageKind.DECISIONS));
    }
}
