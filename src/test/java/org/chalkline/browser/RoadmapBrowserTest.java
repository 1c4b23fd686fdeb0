package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roadmap by keyboard: read, moved, put back, kept and taken back. */
class RoadmapBrowserTest extends BrowserFixture {

    private static final String CHART = "#chart-roadmap chalk-chart";
    private static final String PANEL = ".replan-panel";

    /** Walks to the bar of a title, again if the chart was drawn anew on the way. */
    private static void reach(Page page, String title) {
        page.waitForCondition(() -> walked(page, title));
    }

    private static boolean walked(Page page, String title) {
        page.locator(CHART).focus();
        page.keyboard().press("Home");
        for (int i = 0; i < 40 && !spoken(page).startsWith(title); i++) {
            page.keyboard().press("ArrowRight");
        }
        return spoken(page).startsWith(title);
    }

    private static String spoken(Page page) {
        return page.locator(CHART + " #spoken").innerText();
    }

    @Test
    void theChiefSeesWhatAMovePushesKeepsItAndTakesItBack() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("roadmap"));
            reach(page, "Replace 14 aging servers");
            page.keyboard().press("Shift+ArrowRight");
            page.locator(PANEL).waitFor();
            page.keyboard().press("Shift+ArrowRight");
            page.locator(PANEL + ":has-text('Jul 20, 2026')").waitFor();
            // Backups wait for the servers, and overlapped with them before: they overlap by as much.
            assertThat(page.locator(PANEL).innerText())
                    .contains("2 initiatives would move")
                    .contains("Nov 2, 2026 – May 31, 2027 becomes Nov 16, 2026 – Jun 14, 2027");
            page.locator(PANEL + " vaadin-button:has-text('Keep')").click();
            page.locator("vaadin-notification-card:has-text('Moved in time')").waitFor();
            reach(page, "Replace 14 aging servers, Jul 20, 2026");
            page.locator("vaadin-notification-card vaadin-button:has-text('Undo')")
                    .click();
            page.locator("vaadin-notification-card:has-text('Taken back')").waitFor();
            reach(page, "Replace 14 aging servers, Jul 6, 2026");
        }
    }

    @Test
    void aMoveThatIsPutBackLeavesNothing() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("roadmap"));
            reach(page, "Camera replacement");
            page.keyboard().press("Shift+ArrowLeft");
            page.locator(PANEL + " vaadin-button:has-text('Put back')").click();
            page.locator(PANEL)
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            reach(page, "Camera replacement, Jul 1, 2026");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"superintendent", "cabinet", "board"})
    void nobodyElseMovesAnything(String role) {
        try (var context = newContext()) {
            var page = signIn(context, role);
            open(page, url("roadmap"));
            reach(page, "Camera replacement");
            page.keyboard().press("Shift+ArrowRight");
            settled(page);
            assertThat(page.locator(PANEL).count()).isZero();
            assertThat(page.locator(".roadmap-legend").innerText()).doesNotContain("Drag");
        }
    }
}
