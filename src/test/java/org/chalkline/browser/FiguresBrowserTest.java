package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The demo district's figures, as they stand in the district's own papers, on screen. */
class FiguresBrowserTest extends BrowserFixture {

    @Test
    void yearlyTotalsAreOnTheBudgetScreen() {
        try (var context = newContext()) {
            var page = signIn(context, "cabinet");
            open(page, url("budget"));
            page.locator("[data-action=table]").first().click();
            page.locator("table").first().waitFor();
            var main = page.locator("body");
            for (var total : new String[] {"$5,888,000", "$6,297,000", "$5,029,000"}) {
                assertThat(main).containsText(total);
            }
        }
    }

    @Test
    void alignmentIsOnTheInitiativesPages() {
        try (var context = newContext()) {
            var page = signIn(context, "cabinet");
            open(page, url("initiatives/I02"));
            assertThat(page.locator("body")).containsText("41.0");
            open(page, url("initiatives/I24"));
            assertThat(page.locator("body")).containsText("4.0");
        }
    }
}
