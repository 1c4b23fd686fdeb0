package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Budget lines typed and pasted by keyboard alone, in a district of their own. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:edited;DB_CLOSE_DELAY=-1")
class BudgetSheetBrowserTest extends BrowserFixture {

    private static final String PASTE = """
            text => {
              const sheet = document.querySelector('budget-sheet').shadowRoot.querySelector('#scroller');
              const clipboard = new DataTransfer();
              clipboard.setData('text/plain', text);
              sheet.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true }));
            }
            """;

    @Test
    void amountsAreTypedPastedMendedSavedAndTakenBack() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("budget/lines"));
            var state = page.locator(".budget-lines-tools [role=status]");
            assertThat(cell(page, 0, 0)).hasText("$310,000");
            page.locator("budget-sheet #scroller").focus();

            page.keyboard().type("12x");
            page.keyboard().press("Tab");
            assertThat(state).hasText("1 cell not saved yet, 1 to mend.");
            assertThat(page.locator("vaadin-button:text-is(\"Save\")")).isDisabled();
            assertThat(Axe.violations(page)).isEmpty();

            page.keyboard().press("ArrowLeft");
            page.evaluate(PASTE, "$1,000.50\t(2)\n4\n");
            assertThat(cell(page, 0, 0)).containsText("$1,000.50");
            assertThat(cell(page, 1, 0)).containsText("$4");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Delete");
            assertThat(state).hasText("2 cells not saved yet.");
            assertThat(page.locator("budget-sheet .foot .amount").first()).hasText("$5,579,004.50");

            page.locator("vaadin-button:text-is(\"Save\")").click();
            assertThat(state).hasText("Everything is saved.");
            assertThat(cell(page, 0, 0)).hasText("$1,000.50");

            page.getByText("Undo").click();
            assertThat(cell(page, 0, 0)).hasText("$310,000");
        }
    }

    @Test
    void whatIsTypedIsNotLostByGoingElsewhere() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("budget/lines"));
            page.locator("budget-sheet #scroller").focus();
            page.keyboard().type("5");
            page.keyboard().press("Enter");
            page.locator("vaadin-side-nav-item:has-text('Risks')").click();
            page.getByText("Go on editing").click();
            assertThat(cell(page, 0, 0)).containsText("$5");
        }
    }

    private static com.microsoft.playwright.Locator cell(Page page, int row, int column) {
        return page.locator("budget-sheet #c%d-%d".formatted(row, column));
    }
}
