package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.judgment.Preference;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.ratings.RatingService;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** Marked records of every kind and visibility, looked for in all that travels to each role's browser. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:withholding;DB_CLOSE_DELAY=-1")
@Import({PlantedDecisions.class, PlantedEditions.class})
class WithholdingBrowserTest extends BrowserFixture {

    private static final List<String> VIEWS = List.of(
            "overview",
            "alignment",
            "goals",
            "initiatives",
            "roadmap",
            "roadmap?by=goal",
            "budget",
            "risks",
            "changes",
            "changes?since=" + LocalDate.now(),
            "retired",
            "inbox",
            "budget/lines",
            "export",
            "tokens");

    /** The demo's rounds are numbered from 1; a role that may not open them gets the page for what is not there. */
    private static final List<String> RATING_VIEWS =
            List.of("ratings", "ratings/2/goals", "ratings/2/group", "ratings/1/links", "ratings/1/strengths");

    /** The demo's lists, then the planted ones: one decided, with the first numbers after the demo's eight, and one not. */
    private static final List<String> DECISION_VIEWS = List.of(
            "priorities",
            "priorities/3",
            "priorities/3/walk",
            "priorities/3/walk?item=2",
            "priorities/4",
            "priorities/4/decide",
            "decisions",
            "decisions/9",
            "decisions/10",
            "decisions/11",
            "decisions/12",
            "decisions/print?fy=2027");

    /** Planted after the demo's three: one for the cabinet, one for the board, one for everybody, one that is a draft. */
    private static final List<String> EDITION_VIEWS = List.of(
            "editions",
            "meetings",
            "editions/4",
            "editions/4/present",
            "editions/4/present?page=4",
            "editions/4/present?page=6",
            "editions/questions",
            "editions?find=Qz",
            "editions/compare?from=1&to=5",
            "editions/4/present?page=4&chart",
            "editions/5/speaker",
            "editions/5/follow",
            "editions/4/follow",
            "editions/7/follow",
            "editions/5",
            "editions/5/present?page=4",
            "editions/5/present?page=6",
            "editions/6",
            "editions/7",
            "editions/7?as=CABINET");

    @Autowired
    PlanWriter writer;

    @Autowired
    PlantedEditions editions;

    @Autowired
    PlantedDecisions decisions;

    @Autowired
    RatingService ratings;

    @BeforeAll
    void plantMarks() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("planter", "", "ROLE_CTO"));
        try {
            writer.write(PlanChange.put(MarkedPlan.plan()), Cause.byHand("Planting marks"));
            judgeMarks("planter");
            judgeMarks("cabinet");
            decisions.plant();
            editions.plant();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** So that what is said of hidden goals and links would have something to leak. */
    private void judgeMarks(String person) {
        var role = person.equals("cabinet") ? "ROLE_CABINET" : "ROLE_CTO";
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(person, "", role));
        var goals = ratings.goals(2).orElseThrow();
        goals.mine()
                .said()
                .missing()
                .forEach(pair -> ratings.compare(
                        2,
                        goals.goals().get(pair.first()).id(),
                        goals.goals().get(pair.second()).id(),
                        Preference.EQUAL));
        ratings.links(1).orElseThrow().links().forEach(link -> ratings.rate(1, link.key(), 2));
    }

    @ParameterizedTest(name = "{0} sees up to {1}")
    @CsvSource({"cto,CLOSED_SESSION", "superintendent,CLOSED_SESSION", "cabinet,CABINET", "board,BOARD"})
    void nothingAboveARolesClearanceTravelsToItsBrowser(String role, Visibility clearance) {
        var seen = everythingThatTravels(role, addresses(clearance));
        for (var visibility : Visibility.values()) {
            if (visibility.reaches(clearance)) {
                assertThat(seen.indexOf(MarkedPlan.mark(visibility)))
                        .as("%s is shown", visibility)
                        .isNotNegative();
            } else {
                var at = seen.indexOf(MarkedPlan.mark(visibility));
                assertThat(at < 0 ? "" : seen.substring(Math.max(0, at - 200), at + 100))
                        .as("%s is withheld", visibility)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "public/en", "public/es", "public/es/6", "public/en/5"})
    void nothingThatIsNotPublicStandsInAnyByteOfThePageForEverybody(String address) {
        try (var context = newContext()) {
            var seen = body(context.newPage().navigate(url(address)));
            assertThat(seen).contains("<html");
            // Notes are for those who speak: the planted ones hold the highest mark.
            for (var visibility : List.of(Visibility.BOARD, Visibility.CABINET, Visibility.CLOSED_SESSION)) {
                assertThat(seen).as(visibility.name()).doesNotContain(MarkedPlan.mark(visibility));
            }
            assertThat(seen.contains(MarkedPlan.mark(Visibility.PUBLIC))).isEqualTo(!address.endsWith("5"));
            assertThat(seen).doesNotContain("Purpose " + MarkedPlan.mark(Visibility.PUBLIC));
        }
    }

    @Test
    void nothingOfThePlanTravelsToAnAdministratorsBrowser() {
        var everywhere = new ArrayList<>(List.of("accounts", "audit", "settings", "health", "import", "password"));
        everywhere.addAll(VIEWS);
        everywhere.addAll(RATING_VIEWS);
        everywhere.addAll(DECISION_VIEWS);
        everywhere.addAll(EDITION_VIEWS);
        assertThat(everythingThatTravels("admin", everywhere))
                .contains("Accounts")
                .doesNotContain(
                        Stream.of(Visibility.values()).map(MarkedPlan::mark).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0} is told nothing by the address of {1}")
    @CsvSource({"board,CABINET", "board,CLOSED_SESSION", "cabinet,CLOSED_SESSION"})
    void theAddressOfAHiddenRecordSaysWhatThatOfAMissingOneSays(String role, Visibility hidden) {
        try (var context = newContext()) {
            var page = signIn(context, role);
            for (var kind : List.of("goals/G", "initiatives/I", "risks/K")) {
                open(page, url(kind + "-" + "nothing"));
                var missing = page.locator("h1").first().innerText();
                open(page, url(kind + "-" + MarkedPlan.mark(hidden)));
                assertThat(page.locator("h1").first().innerText()).isEqualTo(missing);
                assertThat(page.locator("body").innerText()).doesNotContain("Goal " + MarkedPlan.mark(hidden));
            }
        }
    }

    /** Every answer, pushed message and page, with each chart's table opened. */
    private StringBuilder everythingThatTravels(String role, List<String> addresses) {
        var seen = new StringBuilder();
        try (var context = newContext()) {
            var page = signIn(context, role);
            page.onResponse(response -> seen.append(body(response)));
            page.onWebSocket(socket -> socket.onFrameReceived(frame -> seen.append(frame.text())));
            for (var address : addresses) {
                open(page, url(address));
                seen.append(page.content());
                openTables(page);
                openHistory(page);
                seen.append(page.content());
            }
            search(page);
            seen.append(page.locator("chalk-search").evaluate("search => search.shadowRoot.innerHTML"));
        }
        return seen;
    }

    /** Asks for the beginning that all marks share, and for the names of people, which have marks too. */
    private static void search(Page page) {
        page.keyboard().press("Control+k");
        for (var asked : List.of("Owner", "Qz")) {
            page.locator("chalk-search input").fill(asked);
            page.waitForFunction(
                    "asked => document.querySelector('chalk-search').shadowRoot.querySelector('#list').dataset.asked"
                            + " === asked",
                    asked);
        }
    }

    private static void openHistory(Page page) {
        for (var button : page.locator("[data-action=history]").all()) {
            button.click();
        }
        settled(page);
    }

    private static List<String> addresses(Visibility clearance) {
        var addresses = new ArrayList<>(VIEWS);
        addresses.addAll(RATING_VIEWS);
        addresses.addAll(DECISION_VIEWS);
        addresses.addAll(EDITION_VIEWS);
        for (var visibility : Visibility.values()) {
            if (visibility.reaches(clearance)) {
                Stream.of("goals/G", "initiatives/I", "risks/K", "budget?fund=F")
                        .forEach(kind -> addresses.add(kind + "-" + MarkedPlan.mark(visibility)));
                addresses.add("people?name=Owner%20" + MarkedPlan.mark(visibility));
            }
        }
        return addresses;
    }

    private static String body(Response response) {
        try {
            var type = response.headers().getOrDefault("content-type", "");
            return type.contains("json") || type.contains("html") ? response.text() : "";
        } catch (PlaywrightException gone) {
            return "";
        }
    }
}
