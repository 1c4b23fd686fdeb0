package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The finance system's report comes in. On a database of its own, for it changes the plan. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:ledger;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000")
class LedgerBrowserTest extends BrowserFixture {

    private static final Path SAMPLE = Path.of("src/main/resources/ledger/cedar-valley-fy27.csv");

    @Test
    void theSampleIsRuledReconciledAssignedAndTakenIn() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            var complaints = complaints(page);
            rules(page);
            open(page, url("ledger"));
            page.locator("vaadin-upload input[type=file]").setInputFiles(SAMPLE);
            look(page);
            page.getByText("The 466 rows add up to the file's own grand total in row 501, to the cent.")
                    .waitFor();
            page.getByText("11 rows with $74,421.64 spent still to be matched.").waitFor();
            settled(page);
            assertThat(Axe.violations(page)).isEmpty();

            assign(page, "Second sign-in");
            page.getByText("Not matched yet (10)").waitFor();
            page.getByText("Take it into the plan").click();
            page.getByText("The plan is at revision 2.").waitFor();
            settled(page);
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    private static void rules(Page page) {
        open(page, page.url().replaceFirst("(https?://[^/]+/).*", "$1ledger/rules"));
        page.getByText("Make 29 rules from the accounts in the plan of FY27").click();
        page.getByText("29 rules, tried in this order").waitFor();
        for (var prefix : new String[] {"1000-8", "5000"}) {
            button(page, "New rule").click();
            page.getByLabel("Account starts with").fill(prefix);
            page.getByText("have nothing to do with the plan").click();
            page.getByLabel("Reason").fill("Not technology");
            button(page, "Save").click();
            page.locator("vaadin-dialog[opened]")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        page.getByText("31 rules, tried in this order").waitFor();
    }

    private static void look(Page page) {
        button(page, "Look at the rows").click();
        page.getByText("Choose the year first.").waitFor();
        page.locator("main vaadin-select vaadin-select-value-button").first().click();
        page.locator("vaadin-select-item:visible").first().click();
        button(page, "Look at the rows").click();
    }

    /** Assigns the first row that is not matched. */
    private static void assign(Page page, String initiative) {
        page.locator("vaadin-grid[aria-label='Rows of the ledger'] vaadin-checkbox")
                .nth(1)
                .click();
        button(page, "Assign the chosen row…").click();
        choose(page, "Initiative", initiative);
        choose(page, "One-time or recurring", "one-time");
        button(page, "Save").click();
    }

    @Test
    void anotherSystemsColumnsAreAskedForOnceAndADifferenceMustBeSeen() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            bring(page, "Konto;Text;Paid\n9-9;Batteries;10,50\n;Grand total;11,50\n".replace(",", "."));
            page.getByText("Which column holds what").waitFor();
            settled(page);
            assertThat(Axe.violations(page)).isEmpty();
            button(page, "Look at the rows").click();
            page.getByText("Say which column holds what is spent so far.").waitFor();
            choose(page, "Spent so far", "Paid");
            choose(page, "Description", "Text");
            look(page);
            page.getByText("spent so far differs by $1").waitFor();
            assertThat(button(page, "Take it into the plan").count()).isZero();
            assign(page, "Replace 14 aging servers");
            button(page, "Take it into the plan").waitFor();
            assertThat(button(page, "Take it into the plan").isEnabled()).isFalse();
            page.getByText("I have seen that it does not reconcile").click();
            page.waitForFunction("() => [...document.querySelectorAll('vaadin-button')]"
                    + ".some(b => b.textContent === 'Take it into the plan' && !b.disabled)");

            bring(page, "Konto;Text;Paid\n9-9;Batteries;12.50\n");
            page.getByText("Its columns are known").waitFor();
            look(page);
            page.getByText("The file has no grand total").first().waitFor();
        }
    }

    @Test
    void aPhoneShowsTheReconciliationWithoutScrollingAside() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            page.setViewportSize(390, 844);
            open(page, url("ledger"));
            page.locator("vaadin-upload input[type=file]").setInputFiles(SAMPLE);
            look(page);
            page.getByText("The 466 rows add up").waitFor();
            settled(page);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    private void bring(Page page, String text) {
        open(page, url("ledger"));
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("status.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void choose(Page page, String label, String heading) {
        var field = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
        field.fill(heading);
        page.locator("vaadin-combo-box-item:visible").first().click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
