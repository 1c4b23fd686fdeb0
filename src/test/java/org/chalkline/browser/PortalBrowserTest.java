package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.browser.Controls.button;
import static org.chalkline.browser.Controls.dialog;
import static org.chalkline.browser.Controls.inDialog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Objects;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.PageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** A board member's way: the current edition, a question and its answer, past editions, on a phone and on paper. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:portal;DB_CLOSE_DELAY=-1")
class PortalBrowserTest extends BrowserFixture {

    private static final String QUESTION = "What happens to the schools when this money ends?";

    @Autowired
    private EditionService service;

    @Autowired
    private EditionReader reader;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aQuestionGoesFromTheBoardToItsAnswerInTheNextEdition() {
        try (var home = newContext();
                var desk = newContext();
                var office = newContext()) {
            var board = signIn(home, "board");
            board.waitForURL(url("editions/1"));
            sees(board, "h1", "Technology report to the board");
            open(board, url(""));
            board.waitForURL(address -> address.contains("/overview"));

            open(board, url("editions/current"));
            board.waitForURL(url("editions/1"));
            button(board, "Ask about this: page 9").click();
            inDialog(board, "Send the question").click();
            assertThat(dialog(board)).containsText("Write what you want to know.");
            dialog(board).getByLabel("Your question").fill(QUESTION);
            inDialog(board, "Send the question").click();
            board.getByText("Your questions").click();
            sees(board, ".question-card", QUESTION);
            sees(board, ".question-card", "Waits for an answer");

            var cto = signIn(desk, "cto");
            open(cto, url("inbox"));
            cto.getByText("a question about “Where the money ends”").click();
            sees(cto, ".question-card", "by Board member");
            button(cto, "Answer: question 1").click();
            dialog(cto).getByLabel("Answer").fill("We ask for **$148,000** in spring.");
            inDialog(cto, "Save").click();
            sees(cto, ".question-answer", "We ask for $148,000 in spring.");
            button(cto, "Send for clearing: question 1").click();
            sees(board, ".question-card", "Its answer waits for the superintendent");
            assertThat(board.locator(".question-answer")).hasCount(0);

            var superintendent = signIn(office, "superintendent");
            open(superintendent, url("editions/questions"));
            assertThat(superintendent.locator(".question-card")).not().containsText("Board member");
            button(superintendent, "Clear: question 1").click();
            inDialog(superintendent, "Clear it").click();
            sees(superintendent, ".page-sentence", "Nothing waits for you.");
            sees(board, ".question-answer", "We ask for $148,000 in spring.");

            var next = publishTheNext();
            open(board, url("editions/current"));
            board.waitForURL(url("editions/" + next));
            sees(board, ".edition-answers", "The answer to your question is in this edition.");
            var page =
                    board.locator(".sheet", new Page.LocatorOptions().setHasText("Questions from the board, answered"));
            assertThat(page.last()).containsText(QUESTION);
            assertThat(page.last()).containsText("We ask for $148,000 in spring.");
            assertThat(page.last()).not().containsText("Board member");

            numbersAreExplained(board);
            pastEditionsAreSearchedAndCompared(board, next);
            everythingFitsAPhone(board, next);
            onPaper(board, next);
        }
    }

    private long publishTheNext() {
        as("cto", "ROLE_CTO");
        var before = reader.find(1).orElseThrow().content();
        var pages = before.pages().stream()
                .filter(page -> page.kind() != PageKind.RISKS)
                .toList();
        var number = service.freeze(before.forMeeting(
                        "The next report", Occasion.BOARD, before.meets().plusMonths(1), before.year())
                .withPages(pages));
        service.submit(number, reader.find(number).orElseThrow().content());
        var hash = Objects.requireNonNull(reader.find(number).orElseThrow().hash());
        as("superintendent", "ROLE_SUPERINTENDENT");
        service.approve(number, hash);
        as("cto", "ROLE_CTO");
        service.publish(number);
        SecurityContextHolder.clearContext();
        return number;
    }

    private static void as(String name, String role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", role));
    }

    private static void numbersAreExplained(Page page) {
        var explained = page.locator("#page-3 .how-made");
        explained.locator("summary").press("Enter");
        assertThat(explained).containsText("its cost is split among them");
        assertThat(explained).containsText("Since the board meeting on");
        assertThat(explained).containsText("it says the same");
    }

    private void pastEditionsAreSearchedAndCompared(Page page, long next) {
        open(page, url("editions"));
        page.getByLabel("Search in the pages of editions").fill("money ends");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("find=money"));
        page.locator(".edition-search a").first().waitFor();
        assertThat(page.locator(".edition-search")).containsText("found");
        page.locator(".edition-search a", new Page.LocatorOptions().setHasText("Where the money ends"))
                .last()
                .click();
        page.waitForURL(address -> address.contains("?page="));
        page.waitForFunction("() => document.activeElement?.textContent === 'Where the money ends'");

        open(page, url("editions"));
        page.getByText("Compare two editions").click();
        page.waitForURL(url("editions/compare"));
        sees(page, ".page-sentence", "1 is new, 1 is gone");
        sees(page, ".page-change >> nth=0", "Was called");
        open(page, url("editions/compare?from=%d&to=1".formatted(next)));
        sees(page, ".page-sentence", "1 is new, 1 is gone");
    }

    private void everythingFitsAPhone(Page page, long next) {
        page.setViewportSize(390, 844);
        for (var place : List.of(
                "editions/" + next,
                "editions?find=money",
                "editions/compare?from=1&to=" + next,
                "editions/questions")) {
            open(page, url(place));
            page.locator(".how-made summary").all().forEach(Locator::click);
            settled(page);
            var wide =
                    page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
            assertThat(wide).as(place).isEqualTo(false);
            assertThat(Axe.violations(page)).as(place).isEmpty();
        }
        open(page, url("editions/" + next));
        page.locator(".edition-contents a").last().click();
        page.waitForURL(address -> address.contains("?page="));
        assertThat(page.locator(".sheet").last()).isInViewport();
    }

    private void onPaper(Page page, long next) {
        page.setViewportSize(1440, 900);
        open(page, url("editions/" + next));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".edition vaadin-button:visible, .edition .chart-tools:visible"))
                .hasCount(0);
        assertThat(page.locator(".edition .hash")).isVisible();
        assertThat(page.locator(".edition chalk-chart:visible").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void anAddressAskedForBeforeSignInWins() {
        try (var context = newContext()) {
            var page = context.newPage();
            page.navigate(url("goals"));
            page.waitForURL(address -> address.contains("/login"));
            page.locator("input[name=username]").fill("board");
            page.locator("input[name=password]").fill(DEMO_PASSWORD);
            page.locator("input[name=password]").press("Enter");
            page.waitForURL(address -> address.contains("/goals"));
        }
        try (var context = newContext()) {
            signIn(context, "cto").waitForURL(address -> address.contains("/overview"));
        }
    }

    private static void sees(Page page, String place, String words) {
        assertThat(page.locator(place)).containsText(words);
    }
}
