package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

/** A round from judging to adoption: by keyboard alone, left and taken up again, followed by who looks on. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:ratings;DB_CLOSE_DELAY=-1")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RatingsBrowserTest extends BrowserFixture {

    private static final String ROUND = "ratings/2/";
    private static final int BEGUN = 11;
    private static final int PAIRS = 28;

    @Test
    @Order(1)
    void aCabinetMemberJudgesEveryPairByKeyboardAlone() {
        try (var context = newContext()) {
            var page = signIn(context, "cabinet");
            open(page, url("ratings"));
            tabTo(page, "Go on judging");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/goals"));
            sees(page, ".page-sentence", BEGUN + " of " + PAIRS + " pairs judged.");
            open(page, url(ROUND + "group"));
            sees(page, ".empty-state h2", "First say what you think");
            open(page, url(ROUND + "goals"));
            tabTo(page, "The share of");
            // The panel hears keys from the moment on in which it says so.
            page.waitForCondition(() -> {
                page.keyboard().press("ArrowRight");
                return page.locator(".pair-status").innerText().contains("how much more");
            });
            for (int judged = BEGUN + 1; judged <= PAIRS; judged++) {
                page.keyboard().press(judged % 2 == 0 ? "ArrowLeft" : "ArrowRight");
                page.keyboard().press(String.valueOf(2 + judged % 8));
                // At once, as a fast hand does: it must go on to the next pair, and not turn this one round.
                page.keyboard().press("Enter");
                sees(page, ".page-sentence", judged + " of " + PAIRS + " pairs judged.");
            }
            assertThat(page.locator(".fit-sentence").innerText()).contains("One fits the others least");
            open(page, url(ROUND + "group"));
            sees(page, ".page-sentence", "The 7 who have finished agree");
        }
    }

    @Test
    @Order(2)
    void aChangedMindIsSeenByWhoLooksOnWithinASecond() {
        try (var context = newContext();
                var other = newContext()) {
            var watching = signIn(context, "cto");
            open(watching, url(ROUND + "group"));
            var before = watching.locator(".page-sentence").innerText();
            var judging = signIn(other, "superintendent");
            open(judging, url(ROUND + "goals?first=G1&second=G8"));
            judging.locator(".pair-goal").last().focus();
            judging.keyboard().press("ArrowRight");
            judging.keyboard().press("9");
            PlaywrightAssertions.assertThat(watching.locator(".page-sentence"))
                    .not()
                    .hasText(
                            before,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                                    .setTimeout(1_000));
        }
    }

    @Test
    @Order(3)
    void theTechnologyChiefClosesTheRoundAndAdoptsItsWeights() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url(ROUND + "group"));
            page.locator("main vaadin-button", text("Close the round")).click();
            page.locator("vaadin-dialog.question vaadin-button", text("Close the round"))
                    .click();
            page.locator("vaadin-button", text("Adopt …")).click();
            PlaywrightAssertions.assertThat(page.locator(".before-after tbody tr"))
                    .hasCount(8);
            var sum = page.locator(".before-after tbody tr").all().stream()
                    .mapToInt(RatingsBrowserTest::after)
                    .sum();
            assertThat(sum).isEqualTo(100);
            assertThat(Axe.violations(page)).isEmpty();
            page.locator("vaadin-button", text("Adopt these weights")).click();
            sees(page, ".page-sentence", "Adopted by Technology chief");
            PlaywrightAssertions.assertThat(page.locator("vaadin-button", text("Adopt …")))
                    .hasCount(0);
        }
    }

    private static int after(Locator row) {
        var cells = row.locator("td").allInnerTexts();
        return Integer.parseInt(cells.getLast().equals("the same") ? cells.getFirst() : cells.getLast());
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void sees(Page page, String place, String text) {
        PlaywrightAssertions.assertThat(page.locator(place).first()).containsText(text);
    }

    /** Tabs until the focus is on something with these words. */
    private static void tabTo(Page page, String words) {
        for (int stop = 0; stop < 100; stop++) {
            page.keyboard().press("Tab");
            var focused = page.evaluate("() => document.activeElement?.innerText ?? ''");
            if (String.valueOf(focused).contains(words)) {
                return;
            }
        }
        throw new AssertionError("Nothing with the words " + words + " can be reached by Tab");
    }
}
