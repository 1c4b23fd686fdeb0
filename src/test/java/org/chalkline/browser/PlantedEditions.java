package org.chalkline.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.Leak;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.PublicationService;
import org.chalkline.briefings.QuestionService;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Editions with a page on every marked goal and initiative: published for the cabinet, the board and everybody, and a draft. */
record PlantedEditions(
        EditionService service, EditionReader reader, PublicationService publications, QuestionService questions) {

    void plant() {
        publish(Occasion.CABINET);
        ask(publish(Occasion.BOARD));
        publish(Occasion.PUBLIC);
        be(Role.CTO);
        service.freeze(content(Occasion.BOARD));
    }

    /** One board member's question, with the highest mark: it is not for another member, nor for the cabinet. */
    private void ask(long edition) {
        be(Role.BOARD);
        questions.ask(edition, 1, "", "Why? " + MarkedPlan.mark(Visibility.CLOSED_SESSION));
    }

    private long publish(Occasion occasion) {
        be(Role.CTO);
        var content = content(occasion);
        var number = service.freeze(content);
        service.submit(number, reader.find(number).orElseThrow().content());
        var hash = Objects.requireNonNull(reader.find(number).orElseThrow().hash());
        be(Role.SUPERINTENDENT);
        service.approve(number, hash);
        be(Role.CTO);
        if (occasion == Occasion.PUBLIC) {
            service.publish(number, Leak.hash(publications.leaks(number)));
        } else {
            service.publish(number);
        }
        return number;
    }

    private static EditionContent content(Occasion occasion) {
        var content = EditionContent.begin("Planted", occasion, LocalDate.of(2026, 11, 17), new FiscalYear(2027));
        var pages = new ArrayList<Page>();
        for (var visibility : Visibility.values()) {
            pages.add(Page.of(PageKind.GOAL, MarkedPlan.code("G", visibility)));
            pages.add(Page.of(PageKind.INITIATIVE, MarkedPlan.code("I", visibility)));
        }
        var decided = Stream.of(PageKind.MATRIX, PageKind.ASK, PageKind.DECISIONS)
                .map(Page::of)
                .toList();
        // The notes hold the highest mark: they are for those who speak.
        var noted = Page.of(PageKind.TEXT).withWords("", "", MarkedPlan.mark(Visibility.CLOSED_SESSION), 0);
        return content.withPages(Stream.of(pages, content.pages(), decided, List.of(noted))
                        .flatMap(List::stream)
                        .toList())
                .forMeeting(content.title(), occasion, content.meets(), content.year());
    }

    private static void be(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("planting " + role, "", "ROLE_" + role));
    }
}
