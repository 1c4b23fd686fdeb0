package org.chalkline.meetings.internal;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chalkline.access.AccountService;
import org.chalkline.access.Role;
import org.chalkline.access.TestClock;
import org.chalkline.access.TestClockConfiguration;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.EditionTables;
import org.chalkline.briefings.Leak;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.PublicationService;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.InboxService;
import org.chalkline.meetings.CalendarService;
import org.chalkline.meetings.FeedService;
import org.chalkline.meetings.Meeting;
import org.chalkline.meetings.MeetingChange;
import org.chalkline.meetings.MeetingReader;
import org.chalkline.meetings.MeetingService;
import org.chalkline.shared.FiscalYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The demo's people without a meeting or an edition, and a clock that is moved; see what extends this. */
// Rounds are made by the tests.
@SpringBootTest(
        properties = {
            "chalkline.demo=true",
            "chalkline.address=https://plan.district.test",
            "chalkline.meetings.look-every=PT24H"
        })
@Import(TestClockConfiguration.class)
abstract class MeetingFixture {

    static final FiscalYear FY27 = new FiscalYear(2027);

    @Autowired
    WebApplicationContext context;

    @Autowired
    MeetingService service;

    @Autowired
    MeetingReader reader;

    @Autowired
    CalendarService calendars;

    @Autowired
    FeedService feeds;

    @Autowired
    FreezeReminders reminders;

    @Autowired
    EditionService editions;

    @Autowired
    EditionReader editionReader;

    @Autowired
    PublicationService publications;

    @Autowired
    AccountService accounts;

    @Autowired
    InboxService inbox;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TestClock clock;

    MockMvc server;
    LocalDate today;

    @BeforeEach
    void nothingYet() {
        server = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        // Past the minute in which refusals are counted.
        clock.advance(Duration.ofMinutes(2));
        today = LocalDate.now(clock);
        List.of("meeting", "meeting_reminder", "meeting_feed", "notice")
                .forEach(table -> database.update("delete from " + table));
        EditionTables.clear(database);
        be("cto", Role.CTO);
    }

    @AfterEach
    void leave() {
        TestSecurityContextHolder.clearContext();
    }

    static void be(String name, Role role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role));
    }

    long enter(Occasion occasion, LocalDate day) {
        be("cto", Role.CTO);
        return service.add(new MeetingChange(occasion, day, "Title of the " + occasion));
    }

    List<Meeting> listed() {
        return reader.from(today);
    }

    long freeze(Occasion occasion, LocalDate day) {
        be("cto", Role.CTO);
        return editions.freeze(EditionContent.begin("Title of an edition", occasion, day, FY27));
    }

    long publish(Occasion occasion, LocalDate day) {
        var number = freeze(occasion, day);
        var edition = editionReader.find(number).orElseThrow();
        editions.submit(number, edition.content());
        var hash =
                Objects.requireNonNull(editionReader.find(number).orElseThrow().hash());
        be("superintendent", Role.SUPERINTENDENT);
        editions.approve(number, hash);
        be("cto", Role.CTO);
        publish(number, occasion);
        return number;
    }

    void publish(long number, Occasion occasion) {
        if (occasion == Occasion.PUBLIC) {
            editions.publish(number, Leak.hash(publications.leaks(number)));
        } else {
            editions.publish(number);
        }
    }

    /** What stands in somebody's inbox, one line for each. */
    List<String> inboxOf(String name, Role role) {
        be(name, role);
        return inbox.page(InboxFilter.ALL, InboxService.NEWEST, 50).entries().stream()
                .map(entry -> "%s %s %s -> %s".formatted(entry.actor(), entry.verb(), entry.title(), entry.address()))
                .toList();
    }

    /** A round as the server makes it: nobody is signed in. */
    void round() {
        SecurityContextHolder.clearContext();
        reminders.remind();
        be("cto", Role.CTO);
    }

    /** The secret address of somebody's calendar, from the server's root on. */
    String feed(String name, Role role) {
        be(name, role);
        return feeds.renew().replace("https://plan.district.test", "");
    }

    MockHttpServletResponse ask(String address) {
        return ask(get(address));
    }

    MockHttpServletResponse ask(MockHttpServletRequestBuilder request) {
        try {
            TestSecurityContextHolder.clearContext();
            return server.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("The server failed", e);
        }
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
