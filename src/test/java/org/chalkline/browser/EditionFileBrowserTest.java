package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.briefings.paper.DemoEdition;
import org.chalkline.briefings.paper.EditionHtml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An edition's file in a browser that has no network: it reads as a document and presents by keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class EditionFileBrowserTest {

    private static final int PAGES = DemoEdition.read().sheets().size();

    @TempDir
    static Path place;

    private Playwright playwright;
    private Browser browser;
    private String address;
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    void write() throws IOException {
        playwright = BrowserFixture.startPlaywright();
        browser = BrowserFixture.launch(playwright);
        var file = place.resolve("edition.html");
        try (var out = Files.newOutputStream(file)) {
            EditionHtml.write(DemoEdition.withNotes(), out);
        }
        address = file.toUri().toString();
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }

    private BrowserContext context(int width, int height, boolean scripts) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(scripts));
        context.setOffline(true);
        return context;
    }

    private Page opened(BrowserContext context) {
        var page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                wrong.add("asks for " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                wrong.add(message.text());
            }
        });
        page.onPageError(wrong::add);
        page.navigate(address);
        return page;
    }

    private static void isAt(Page page, int number) {
        assertThat(page.locator(".place")).hasText("Page %d of %d".formatted(number, PAGES));
        assertThat(page.locator(".sheet:visible")).hasCount(1);
        assertThat(page.locator("#page-" + number)).isVisible();
    }

    @Test
    void itPresentsByKeyboardAloneWithoutANetwork() {
        try (var context = context(1920, 1080, true)) {
            var page = opened(context);
            var keys = page.keyboard();
            assertThat(page.locator(".sheet:visible")).hasCount(PAGES);
            page.locator("[data-do=present]").focus();
            keys.press("Enter");
            isAt(page, 1);
            keys.press("PageDown");
            isAt(page, 2);
            keys.press("ArrowRight");
            isAt(page, 3);
            keys.press("Space");
            isAt(page, 4);
            keys.press("PageUp");
            isAt(page, 3);
            keys.press("End");
            isAt(page, PAGES);
            keys.press("ArrowRight");
            isAt(page, PAGES);
            keys.press("Home");
            isAt(page, 1);
            keys.press("o");
            assertThat(page.locator(".contents a").first()).isVisible();
            keys.press("ArrowRight");
            keys.press("ArrowRight");
            keys.press("Enter");
            isAt(page, 3);
            keys.press("t");
            assertThat(page.locator("#page-3 table")).isVisible();
            keys.press("t");
            keys.press("b");
            assertThat(page.locator("body.blank")).hasCount(1);
            keys.press("b");
            assertThat(page.locator("body.blank")).hasCount(0);
            isAt(page, 3);
            assertThat(page.locator(".notes:visible")).hasCount(0);
            keys.press("Escape");
            assertThat(page.locator(".sheet:visible")).hasCount(PAGES);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPageIsLargeAndNoneScrollsSidewaysOnAWallOrAPhone() {
        for (var size : List.of(List.of(1920, 1080), List.of(820, 1180), List.of(390, 844))) {
            try (var context = context(size.getFirst(), size.getLast(), true)) {
                var page = opened(context);
                assertThat(narrow(page)).as("reading at " + size).isTrue();
                page.keyboard().press("p");
                for (int number = 1; number <= PAGES; number++) {
                    isAt(page, number);
                    assertThat(narrow(page))
                            .as("page %d at %s".formatted(number, size))
                            .isTrue();
                    var type =
                            page.locator("#page-" + number).evaluate("it => parseFloat(getComputedStyle(it).fontSize)");
                    assertThat(((Number) type).doubleValue()).isGreaterThanOrEqualTo(size.getFirst() >= 1920 ? 28 : 18);
                    page.keyboard().press("PageDown");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean narrow(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth");
    }

    @Test
    void itIsADocumentWithoutScripts() {
        try (var context = context(1440, 900, false)) {
            var page = opened(context);
            assertThat(page.locator("section h2")).hasCount(PAGES);
            assertThat(page.locator("button:visible")).hasCount(0);
            page.locator("summary").first().click();
            assertThat(page.locator("table").first()).isVisible();
        }
    }

    @Test
    void axeFindsNothing() {
        try (var context = context(1440, 900, true)) {
            var page = opened(context);
            for (var key : List.of("Home", "p", "PageDown", "PageDown", "o")) {
                page.keyboard().press(key);
                var found = new AxeBuilder(page).setLegacyMode(true).analyze();
                assertThat(found.getViolations().stream()
                                .map(it -> it.getId() + " "
                                        + it.getNodes().getFirst().getHtml()))
                        .as("after " + key)
                        .isEmpty();
            }
        }
    }

    @Test
    void aSwipeTurnsThePage() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true))) {
            var page = opened(context);
            page.locator("[data-do=present]").tap();
            isAt(page, 1);
            page.evaluate("""
                    () => {
                      const touch = (x) => new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 });
                      const event = (type, x, now) => document.body.dispatchEvent(new TouchEvent(type,
                        { bubbles: true, touches: now ? [touch(x)] : [], changedTouches: [touch(x)] }));
                      event('touchstart', 300, true);
                      event('touchend', 100, false);
                    }""");
            isAt(page, 2);
        }
        assertThat(wrong).isEmpty();
    }
}
