package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching from anywhere, by keyboard alone. */
class SearchBrowserTest extends BrowserFixture {

    private static final String FIELD = "chalk-search input";
    private static final String CHOSEN = "chalk-search [role=option][aria-selected=true]";

    private static Locator ask(Page page, String words) {
        page.keyboard().press("Control+k");
        page.keyboard().type(words);
        page.waitForFunction(
                "asked => document.querySelector('chalk-search').shadowRoot.querySelector('#list').dataset.asked === asked",
                words);
        return page.locator(CHOSEN);
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "chromebook refresh,initiatives/I02",
        "chromebok,initiatives/I02",
        "bond,fund=BOND",
        "maria delgado,name=Chief",
        "unprotected,goals?",
        "Risks,risks?",
    })
    void wordsLeadToTheThingAndBackReturns(String words, String place) {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            open(page, url("alignment?fy=2028"));
            ask(page, words);
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains(place));
            settled(page);
            page.goBack();
            page.waitForURL(address -> address.contains("alignment?fy=2028"));
        }
    }

    @Test
    void arrowsWalkTheFindingsAndTheFieldTellsWhichIsReached() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("goals"));
            var chosen = ask(page, "network");
            var first = chosen.innerText();
            page.keyboard().press("ArrowDown");
            assertThat(chosen.innerText()).isNotEqualTo(first);
            assertThat(page.locator(FIELD).getAttribute("aria-activedescendant"))
                    .isEqualTo(chosen.getAttribute("id"));
            assertThat(chosen.locator("mark").first().innerText()).isEqualToIgnoringCase("network");
            assertThat(Axe.violations(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("chalk-search dialog").isVisible()).isFalse();
        }
    }

    @Test
    void anAdministratorFindsScreensAndNothingOfThePlan() {
        try (var context = newContext()) {
            var page = signIn(context, "admin");
            assertThat(ask(page, "accounts").innerText()).isEqualTo("Accounts");
            page.keyboard().press("Escape");
            ask(page, "chromebook");
            assertThat(page.locator("chalk-search [role=option]").count()).isZero();
            assertThat(page.locator("chalk-search .status").innerText()).contains("Nothing found");
        }
    }
}
