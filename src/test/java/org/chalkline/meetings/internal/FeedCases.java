package org.chalkline.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.chalkline.MarkedPlan;
import org.chalkline.access.AccountName;
import org.chalkline.access.RefusalLimit;
import org.chalkline.access.Role;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.meetings.MeetingChange;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What calendars get under secret addresses, and who gets nothing. */
abstract class FeedCases extends MeetingCases {

    @Autowired
    PlanWriter writer;

    private static List<VEvent> events(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text(response)));
            List<VEvent> events = calendar.getComponents("VEVENT");
            // The standard wants at least one; there may be none to show.
            assertThat(events.isEmpty() || !calendar.validate().hasErrors()).isTrue();
            return events;
        } catch (Exception e) {
            throw new AssertionError("No calendar: " + text(response), e);
        }
    }

    private static List<String> titles(MockHttpServletResponse response) {
        return events(response).stream()
                .map(event -> event.getSummary().getValue() + " "
                        + event.getDateTimeStart().getDate())
                .toList();
    }

    @Test
    void aCalendarHoldsWhatItsOwnerIsClearedForAndTheChiefsAlsoWhenToFreeze() {
        enter(Occasion.CABINET, today.plusDays(20));
        enter(Occasion.BOARD, today.plusDays(10));
        var edition = publish(Occasion.BOARD, today.plusDays(10));
        var board = ask(feed("board", Role.BOARD));
        assertThat(titles(board)).containsExactly("Title of the BOARD " + today.plusDays(10));
        assertThat(events(board).getFirst().getUrl().getValue())
                .isEqualTo("https://plan.district.test/editions/" + edition);
        assertThat(titles(ask(feed("cabinet", Role.CABINET))))
                .containsExactly(
                        "Title of the BOARD " + today.plusDays(10), "Title of the CABINET " + today.plusDays(20));
        var chief = ask(feed("cto", Role.CTO));
        assertThat(titles(chief)).hasSize(3).element(2).asString().startsWith("Freeze the edition: cabinet meeting on");
        var freeze = events(chief).get(2);
        assertThat(freeze.getDateTimeStart().getDate()).isEqualTo(today.plusDays(15));
        assertThat(freeze.getAlarms()).hasSize(1);
        assertThat(freeze.getUrl().getValue()).contains("editions?freeze=cabinet&day=" + today.plusDays(20));
    }

    @Test
    void anEditionForADayThatIsNotOnTheListIsLinkedTooAndADraftIsNot() {
        var edition = publish(Occasion.BOARD, today.plusDays(3));
        freeze(Occasion.BOARD, today.plusDays(4));
        var board = ask(feed("board", Role.BOARD));
        assertThat(titles(board)).singleElement().asString().startsWith("Board meeting on ");
        assertThat(text(board)).contains("editions/" + edition).doesNotContain("Title of an edition");
    }

    @Test
    void nothingOfThePlanIsInAnybodysCalendar() {
        writer.write(PlanChange.put(MarkedPlan.plan()), new Cause(Origin.IMPORT, "Planting marks"));
        for (var occasion : Occasion.values()) {
            var pages = Stream.of(Visibility.values())
                    .map(visibility -> Page.of(PageKind.TEXT)
                            .withWords(MarkedPlan.mark(visibility), MarkedPlan.mark(visibility), "", 0))
                    .toList();
            var title = MarkedPlan.mark(Visibility.CLOSED_SESSION);
            var content = EditionContent.begin(title, occasion, today.plusDays(3), FY27)
                    .withPages(pages);
            be("cto", Role.CTO);
            var number = editions.freeze(content);
            editions.submit(number, content);
            var hash = Objects.requireNonNull(
                    editionReader.find(number).orElseThrow().hash());
            be("superintendent", Role.SUPERINTENDENT);
            editions.approve(number, hash);
            be("cto", Role.CTO);
            publish(number, occasion);
        }
        for (var role : List.of(Role.CTO, Role.SUPERINTENDENT, Role.CABINET, Role.BOARD)) {
            var calendar =
                    text(ask(feed(role.name().toLowerCase(Locale.ROOT), role))).replace("\r\n ", "");
            assertThat(calendar)
                    .contains("BEGIN:VEVENT")
                    .doesNotContain(
                            Stream.of(Visibility.values()).map(MarkedPlan::mark).toArray(String[]::new));
        }
    }

    @Test
    void aTitleCanNeitherBreakOutOfItsLineNorOfTheCalendar() {
        be("cto", Role.CTO);
        var title = "Board; with, commas\\nEND:VEVENT and \"quotes\" é " + "x".repeat(60);
        service.add(new MeetingChange(Occasion.BOARD, today.plusDays(3), title));
        var response = ask(feed("board", Role.BOARD));
        assertThat(events(response))
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue()).isEqualTo(title));
        assertThat(text(response).lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 76);
    }

    @Test
    void itIsReadWithoutASessionAndAnsweredShortWhenNothingIsNew() throws Exception {
        enter(Occasion.BOARD, today.plusDays(10));
        var address = feed("board", Role.BOARD);
        var result = server.perform(get(address)).andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
        var response = result.getResponse();
        assertThat(response.getCookies()).isEmpty();
        assertThat(response.getHeaderNames()).doesNotContain("Set-Cookie");
        assertThat(response.getContentType()).startsWith("text/calendar");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        var etag = Objects.requireNonNull(response.getHeader("ETag"));
        var again = ask(get(address).header("If-None-Match", etag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(ask(head(address)).getStatus()).isEqualTo(200);
        enter(Occasion.BOARD, today.plusDays(11));
        assertThat(ask(get(address).header("If-None-Match", etag)).getStatus()).isEqualTo(200);
    }

    @Test
    void anAddressEndsWhenItIsEndedReplacedOrItsOwnerMayNotComeInAndFollowsTheirRoles() {
        enter(Occasion.CABINET, today.plusDays(10));
        var first = feed("cabinet", Role.CABINET);
        var second = feed("cabinet", Role.CABINET);
        isRefused(first);
        assertThat(titles(ask(second))).hasSize(1);
        var cabinet = new AccountName("cabinet");
        be("admin", Role.ADMIN);
        accounts.disable(cabinet);
        isRefused(second);
        be("admin", Role.ADMIN);
        accounts.enable(cabinet);
        accounts.change(cabinet, "Cabinet member", Set.of(Role.BOARD));
        assertThat(titles(ask(second))).as("as a board member").isEmpty();
        be("admin", Role.ADMIN);
        accounts.change(cabinet, "Cabinet member", Set.of(Role.ADMIN));
        isRefused(second);
        be("admin", Role.ADMIN);
        accounts.change(cabinet, "Cabinet member", Set.of(Role.CABINET));
        be("cabinet", Role.CABINET);
        feeds.revoke();
        assertThat(feeds.own()).isEmpty();
        isRefused(second);
    }

    private void isRefused(String address) {
        var response = ask(address);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(text(response)).isEqualTo("Nothing is here.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/meetings/x.ics",
                "/feeds/meetings/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
                "/feeds/meetings/",
                "/feeds/other",
                "/feeds"
            })
    void whatDoesNotWorkGetsOneAnswer(String address) {
        isRefused(address);
    }

    @Test
    void itIsOnlyReadAndTheSecretIsKeptNowhere() {
        var address = feed("board", Role.BOARD);
        assertThat(ask(post(address)).getStatus()).isEqualTo(405);
        var secret = address.substring("/feeds/meetings/".length(), address.length() - ".ics".length());
        var kept = String.join(
                "\n",
                database.query(
                        "select * from meeting_feed",
                        (row, index) -> row.getString(1) + row.getString(2) + row.getString(3)));
        assertThat(secret).hasSize(43);
        assertThat(kept).contains("board").doesNotContain(secret);
        var trail = String.join("\n", database.queryForList("select what from audit_entry", String.class));
        assertThat(trail).contains("Made a secret address").doesNotContain(secret);
    }

    @Test
    void whoTriesAndTriesIsHeldUpAndWhoseAddressWorksIsNot() {
        var works = feed("board", Role.BOARD);
        for (int i = 0; i < RefusalLimit.MOST; i++) {
            isRefused("/feeds/meetings/x%d.ics".formatted(i));
        }
        var response = ask("/feeds/meetings/y.ics");
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        assertThat(ask(works).getStatus()).isEqualTo(200);
    }
}
