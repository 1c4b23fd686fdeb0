package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The finance system's report, from the file to the plan, with rules and by hand. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:ledger-walk;DB_CLOSE_DELAY=-1")
class LedgerBrowserTest extends BrowserFixture {

    private static final Path SAMPLE = Path.of("src/main/resources/ledger/cedar-valley-fy27.csv");
    private static final Pattern UNMATCHED = Pattern.compile("Not matched yet \\((\\d+)\\)");

    @Test
    void aReportReconcilesIsAssignedAndTakenIn() throws IOException {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            var complaints = complaints(page);
            open(page, url("ledger/rules"));
            page.getByText(Pattern.compile("Make \\d+ rules from the accounts")).click();
            page.locator("vaadin-grid[aria-label=Rules]").waitFor();
            assertThat(Axe.violations(page)).isEmpty();

            open(page, url("ledger"));
            page.locator("vaadin-upload input[type=file]").setInputFiles(SAMPLE);
            var year = page.locator("vaadin-select")
                    .filter(new Locator.FilterOptions().setHasText("Fiscal year of this file"));
            year.waitFor();
            button(page, "Look at the rows").click();
            assertThat(page.getByText("Choose the year first.").first()).isVisible();
            year.click();
            page.locator("vaadin-select-item")
                    .filter(new Locator.FilterOptions().setHasText("FY27"))
                    .click();
            button(page, "Look at the rows").click();
            assertThat(page.locator(".ledger-statement .chart-sentence")).containsText("to the cent");
            settled(page);
            assertThat(Axe.violations(page)).isEmpty();

            page.getByLabel("Export: Reconciliation").click();
            var csv = page.waitForDownload(() -> page.locator("vaadin-menu-bar-item")
                    .getByText("Table (CSV)")
                    .click());
            assertThat(Files.readString(csv.path())).contains("The file's own grand total", "Difference");

            var before = unmatched(page);
            page.locator("vaadin-grid[aria-label='Rows of the ledger'] vaadin-checkbox")
                    .nth(1)
                    .click();
            button(page, "Assign the chosen row…").click();
            page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Initiative"))
                    .fill("Chromebook refresh");
            page.locator("vaadin-combo-box-item:visible")
                    .filter(new Locator.FilterOptions().setHasText("Chromebook refresh"))
                    .click();
            button(page, "Save").click();
            page.waitForCondition(() -> unmatched(page) == before - 1);

            button(page, "Take it into the plan").click();
            assertThat(page.locator(".page-sentence")).containsText("now hold what the ledger says");
            assertThat(page.locator("vaadin-grid[aria-label='Ledgers taken in before']"))
                    .containsText("cedar-valley-fy27.csv");
            assertThat(complaints).isEmpty();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static int unmatched(Page page) {
        for (var label : page.locator("vaadin-radio-button").allInnerTexts()) {
            var found = UNMATCHED.matcher(label.strip());
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
        }
        return -1;
    }
}
