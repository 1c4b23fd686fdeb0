package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The room by keyboard alone: the pages for all, the speaker's window, and a board member who follows. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:in-the-room;DB_CLOSE_DELAY=-1")
class RoomBrowserTest extends BrowserFixture {

    /** The demo's notes on its second page. */
    private static final String NOTES = "Pause here. Let them read the sentence before you speak.";

    private static final String CHARTED = "present?page=2";

    @Test
    void thePagesAreLedByKeyboardAlone() {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            open(page, url("editions/1/present"));
            var first = page.locator("h1").innerText();

            press(page, "o");
            assertThat(page.locator(".room-card")).hasCount(11);
            assertThat(page.locator(".room-card:focus")).hasAttribute("aria-current", "page");
            assertThat(page.locator(".room-card >> nth=1")).containsText("3 min");
            press(page, "ArrowRight", "ArrowRight");
            var chosen = page.locator(".room-card:focus .room-card-title").innerText();
            press(page, "Enter");
            assertThat(page.locator("h1")).hasText(chosen);
            assertThat(page.locator("h1")).isFocused();
            page.waitForURL(Pattern.compile("present\\?page=2$"));
            press(page, "o", "Escape");
            assertThat(page.locator(".room-card")).hasCount(0);
            assertThat(page.locator("h1")).hasText(chosen);

            page.locator("chalk-chart").focus();
            press(page, "Enter");
            assertThat(page.locator(".is-alone .chart-table tbody tr").first()).isVisible();
            page.waitForURL(Pattern.compile("present\\?page=2&chart=?$"));
            page.reload();
            settled(page);
            assertThat(page.locator(".is-alone .chart-table tbody tr").first()).isVisible();
            press(page, "Escape");
            assertThat(page.locator(".is-alone")).hasCount(0);
            assertThat(page.locator("h1")).hasText(chosen);

            for (var key : List.of("b", ".")) {
                press(page, key);
                assertThat(page.locator(".room-blank")).isVisible();
                assertThat(page.locator(".room-spoken")).hasText(Pattern.compile("The screen is blank.*"));
                press(page, "Enter");
                assertThat(page.locator(".room-blank")).isHidden();
            }
            press(page, "?");
            assertThat(page.locator("vaadin-dialog[opened]")).containsText("a blank screen");
            press(page, "Escape");
            assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
            press(page, "f");
            page.waitForFunction("() => document.fullscreenElement");
            press(page, "f");
            page.waitForFunction("() => !document.fullscreenElement");
            press(page, "Home");
            assertThat(page.locator("h1")).hasText(first);
        }
    }

    @Test
    void aPageTooTallForTheScreenIsSmallerOrIsScrolledByKeysAndNeverCutOff() {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            for (var size : List.of(new int[] {1920, 1080}, new int[] {1280, 720})) {
                page.setViewportSize(size[0], size[1]);
                open(page, url("editions/1/present"));
                for (int i = 0; i < 11; i++) {
                    assertThat(page.locator(".walk-place")).hasText("%d of 11".formatted(i + 1));
                    settled(page);
                    // Down goes over all that is below before it turns the page.
                    for (int down = 0; down < 30 && below(page) > 4; down++) {
                        press(page, "ArrowDown");
                        assertThat(page.locator(".walk-place")).hasText("%d of 11".formatted(i + 1));
                    }
                    assertThat(below(page)).as("page %d at %d", i + 1, size[1]).isLessThanOrEqualTo(4);
                    press(page, "PageDown");
                }
            }
        }
    }

    private static int below(Page page) {
        return ((Number)
                        page.evaluate(
                                "() => document.scrollingElement.scrollHeight - innerHeight - document.scrollingElement.scrollTop"))
                .intValue();
    }

    @Test
    void speakerPagesAndFollowersStandTogetherUntilTheSpeakerLeaves() {
        try (var desk = newContext();
                var home = newContext()) {
            var board = signIn(home, "board");
            var travelled = travelled(board);
            open(board, url("editions/1/follow"));
            assertThat(board.locator("h1")).hasText("Nobody presents this edition now");

            var pages = signIn(desk, "cto");
            open(pages, url("editions/1/present"));
            sees(board, "1 of 11");
            var window =
                    desk.waitForPage(() -> pages.getByText("Presenter's window").press("Enter"));
            assertThat(window.locator(".room-followers")).hasText("1 follows on a screen");
            assertThat(window.locator(".speaker-next-title")).containsText("Next: ");

            press(window, "PageDown");
            sees(pages, "2 of 11");
            sees(board, "2 of 11");
            assertThat(window.locator(".speaker-notes")).hasText(NOTES);
            assertThat(window.locator("chalk-pace")).containsText("of 3 min");
            press(window, "s");
            assertThat(window.locator("chalk-pace")).containsText("0:02");
            var title = pages.locator("h1").innerText();
            assertThat(board.locator("h1")).hasText(title);

            press(pages, "ArrowRight");
            assertThat(window.locator(".speaker-sheet .walk-kicker")).containsText("Page 3 of 11");
            sees(board, "3 of 11");
            press(window, "c");
            assertThat(board.locator(".is-alone")).hasCount(1);
            press(window, "Escape");
            assertThat(board.locator(".is-alone")).hasCount(0);
            press(window, "b");
            assertThat(pages.locator(".room-blank")).isVisible();
            assertThat(board.locator(".room-blank")).containsText("The speaker has made the screen blank.");
            press(pages, "x");
            assertThat(board.locator(".room-blank")).isHidden();
            assertThat(window.locator(".speaker-sheet .walk-kicker")).hasText("Page 3 of 11");

            press(board, "ArrowRight");
            sees(board, "4 of 11");
            press(window, "ArrowLeft");
            sees(pages, "2 of 11");
            sees(board, "4 of 11");
            button(board, "You are ahead: back to the speaker").press("Enter");
            sees(board, "2 of 11");
            sees(pages, "2 of 11");
            assertThat(Axe.violations(window)).isEmpty();
            assertThat(Axe.violations(board)).isEmpty();

            window.close();
            open(pages, url("editions"));
            assertThat(board.locator("h1")).hasText("The presentation has ended");
            org.assertj.core.api.Assertions.assertThat(travelled.toString())
                    .contains(title)
                    .doesNotContain(NOTES);
        }
    }

    @Test
    void aBoardMembersOwnPagesLeadNobodyAndTheSpeakersWindowIsNotThereForThem() {
        try (var one = newContext();
                var other = newContext()) {
            var cabinet = signIn(one, "cabinet");
            open(cabinet, url("editions/1/follow"));
            var board = signIn(other, "board");
            open(board, url("editions/1/" + CHARTED));
            assertThat(board.getByText("Presenter's window")).hasCount(0);
            press(board, "ArrowRight");
            sees(board, "4 of 11");
            assertThat(cabinet.locator("h1")).hasText("Nobody presents this edition now");
            open(board, url("editions/1"));
            assertThat(board.getByText("Presenter's window")).hasCount(0);
            assertThat(board.locator(".follow-notice")).isHidden();
            open(board, url("editions/1/speaker"));
            assertThat(board.locator("h1")).containsText("Nothing here");
        }
    }

    @Test
    void anEditionSaysThatItIsPresentedAndLeadsThere() {
        try (var desk = newContext();
                var home = newContext()) {
            var board = signIn(home, "board");
            open(board, url("editions/1"));
            var window = signIn(desk, "superintendent");
            open(window, url("editions/1/speaker"));
            var notice = board.locator(".follow-notice");
            assertThat(notice).containsText("This edition is presented now.");
            notice.locator("a").press("Enter");
            sees(board, "1 of 11");
            press(window, "End");
            sees(board, "11 of 11");
            assertThat(window.locator(".speaker-next-title")).hasText("This is the last page");
        }
    }

    private static StringBuilder travelled(Page page) {
        var travelled = new StringBuilder();
        page.onResponse(response -> {
            if (response.headers().getOrDefault("content-type", "").contains("json")) {
                travelled.append(response.text());
            }
        });
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> travelled.append(frame.text())));
        return travelled;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            settled(page);
        }
    }

    private static void sees(Page page, String place) {
        assertThat(page.locator(".walk-place")).hasText(place);
    }
}
