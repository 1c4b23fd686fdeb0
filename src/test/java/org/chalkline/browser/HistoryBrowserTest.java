package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

/** The past of the demo district: what changed, the plan as it was, a record's history, and what was retired. In order: the last changes the plan. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:past;DB_CLOSE_DELAY=-1")
class HistoryBrowserTest extends BrowserFixture {

    @Test
    @Order(1)
    void theChiefReadsWhatChangedAndOpensThePlanAsItWas() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("changes"));
            assertThat(page.locator(".money-words li").first().innerText())
                    .startsWith("In FY27 the plan grew by $120,000: Door access control +$80,000");
            page.getByText("Open the plan as it was on").click();
            page.locator(".past-banner").waitFor();
            settled(page);
            assertThat(page.locator(".past-banner").innerText())
                    .contains("The plan as it was on", "Read only", "Back to today");
            open(page, url("initiatives?as-of=" + LocalDate.now().minusMonths(1)));
            assertThat(page.locator("main").innerText()).contains("Student response clickers");
            assertThat(buttons(page, "New initiative")).isZero();
            page.getByText("Back to today").click();
            page.locator(".past-banner")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            settled(page);
            assertThat(page.locator("main").innerText()).doesNotContain("Student response clickers");
            assertThat(buttons(page, "New initiative")).isPositive();
        }
    }

    @Test
    @Order(2)
    void whatWasRetiredComesBackWithWhatLeftWithIt() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("retired"));
            page.getByLabel("Restore Student response clickers", new Page.GetByLabelOptions().setExact(true))
                    .click();
            page.getByText("Student response clickers is back in the plan.").waitFor();
            open(page, url("initiatives/I26"));
            page.locator("[data-action=history]").click();
            page.getByText("restored: Restored Student response clickers")
                    .first()
                    .waitFor();
            assertThat(page.locator("main").innerText()).contains("$18,000");
        }
    }

    @Test
    @Order(3)
    void aRecordsHistoryOpensThePlanAsItWasAfterOneOfItsRevisions() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("initiatives/I26"));
            page.locator("[data-action=history]").click();
            var then = page.getByText("The plan as it was after this");
            then.first().waitFor();
            var address = then.last().getAttribute("href");
            then.last().click();
            page.waitForURL(now -> now.contains("as-of="));
            settled(page);
            assertThat(page.locator(".past-banner").innerText()).contains("after revision", "Read only");
            assertThat(page.locator("h1").first().innerText()).isEqualTo("Student response clickers");
            assertThat(buttons(page, "Edit")).isZero();
            open(page, url(address.replaceFirst("as-of=.*", "as-of=2026-01-01r1")));
            assertThat(page.locator("h1").first().innerText()).isEqualTo("Nothing here");
        }
    }

    private static int buttons(Page page, String name) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .count();
    }
}
