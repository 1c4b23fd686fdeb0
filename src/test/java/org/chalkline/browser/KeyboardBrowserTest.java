package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything can be reached and used without a mouse, and one sees where one is. */
class KeyboardBrowserTest extends BrowserFixture {

    /** More stops than any screen of the demo district has; a trap would turn on the spot for ever. */
    private static final int MOST_STOPS = 600;

    /** Marks what has the focus and tells its name, whether it was there before, and whether one sees it. */
    private static final String STOP = """
            () => {
              const chain = [];
              let at = document.activeElement;
              while (at && at !== document.body) {
                chain.push(at);
                at = at.shadowRoot?.activeElement;
              }
              if (chain.length === 0) return 'end';
              const last = chain.at(-1);
              if (last.hasAttribute('data-reached')) return 'again';
              chain.forEach(one => one.setAttribute('data-reached', ''));
              const hosts = chain.concat([last.parentElement, last.parentElement?.parentElement, last.getRootNode().host]);
              const ring = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                || style.boxShadow !== 'none';
              const seen = hosts.filter(Boolean).some(one => one.hasAttribute('focus-ring')
                || [null, '::before', '::after'].some(part => ring(getComputedStyle(one, part))));
              return seen ? 'seen' : 'unseen ' + last.outerHTML.slice(0, 160);
            }
            """;

    /** What a mouse could use and the walk did not reach; inside a group, one stop stands for all. */
    private static final String LEFT_OUT = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')]
              .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }))
              .filter(one => !one.closest('[data-reached]') && !one.querySelector('[data-reached]'))
              .filter(one => !one.closest('vaadin-radio-group')?.querySelector('[data-reached]'))
              .map(one => one.outerHTML.slice(0, 160))
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cto,overview alignment goals goals/G1 initiatives initiatives/I02 budget risks risks/K02 import password",
        "cto,budget/lines roadmap changes retired ledger ledger/rules settings tokens export inbox account",
        "cabinet,ratings ratings/2/goals ratings/2/group ratings/1/links ratings/1/strengths inbox",
        "admin,accounts audit health settings tokens no-such-place"
    })
    void everythingIsReachedByTab(String role, String views) {
        var problems = new ArrayList<String>();
        try (var context = newContext()) {
            var page = signIn(context, role);
            for (var view : views.split(" ")) {
                open(page, url(view));
                walk(page).forEach(problem -> problems.add(view + ": " + problem));
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> walk(Page page) {
        var problems = new ArrayList<String>();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            var stop = String.valueOf(page.evaluate(STOP));
            if (stop.equals("end") || stop.equals("again")) {
                ((List<?>) page.evaluate(LEFT_OUT)).forEach(one -> problems.add("not reached: " + one));
                return problems;
            }
            if (stop.startsWith("unseen")) {
                problems.add("no sign of the focus: " + stop);
            }
        }
        problems.add("the focus never came round");
        return problems;
    }

    @Test
    void theFirstStopSkipsToTheContent() {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            open(page, url("goals"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.textContent"))
                    .isEqualTo("Skip to the content");
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.activeElement.tagName === 'MAIN'");
            assertThat(page.url()).startsWith(url("goals"));
        }
    }

    @Test
    void theMarksOfAChartAreWalkedSpokenAndOpened() {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            open(page, url("budget"));
            var chart = page.locator("chalk-chart").first();
            chart.focus();
            page.keyboard().press("ArrowRight");
            var first = chart.locator("#spoken").innerText();
            page.keyboard().press("End");
            var last = chart.locator("#spoken").innerText();
            assertThat(first).contains("$").contains("1 of ");
            assertThat(last).contains("$").isNotEqualTo(first);
            open(page, url("risks"));
            var grid = page.locator("#chart-risk-grid chalk-chart");
            grid.focus();
            page.keyboard().press("Home");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("cell="));
        }
    }
}
