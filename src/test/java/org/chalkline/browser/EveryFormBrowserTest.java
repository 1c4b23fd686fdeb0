package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms as their screens open them, in both themes, on a desk and on a phone. None of them is saved. */
class EveryFormBrowserTest extends BrowserFixture {

    private static final String DIALOG = "vaadin-dialog[opened]";

    @ParameterizedTest(name = "{0} /{1}: {2}")
    @CsvSource({
        "cto, goals, New goal",
        "cto, goals, Weights",
        "cto, goals, Order",
        "cto, goals, New guardrail",
        "cto, goals/G1, Edit",
        "cto, goals/G1, Add a reading: .*",
        "cto, goals/G1, Edit the measure: .*",
        "cto, goals/G1, Add a measure",
        "cto, goals/G1, Retire…",
        "cto, initiatives/I02, Edit",
        "cto, initiatives/I02, Retire…",
        "cto, risks/K02, Retire…",
        "cto, budget?fund=BOND, Retire…",
        "cto, ledger/rules, New rule",
        "cto, priorities, Draft a list",
        "cto, priorities/2, Withdraw …",
        "superintendent, decisions/1, Decide anew",
        "superintendent, risks/K02, (Accept this risk|Decide anew on the acceptance) …",
        "cto, initiatives, New initiative",
        "cto, risks, New risk",
        "cto, risks/K02, Edit",
        "cto, budget, New fund",
        "cto, budget?fund=BOND, Edit fund",
        "cto, budget/lines, Add a row",
        "cto, ratings, Open a round",
        "board, tokens, New token",
        "admin, accounts, New account"
    })
    void everyFormIsSoundAndLeavesByEscape(String role, String view, String button) {
        try (var context = newContext()) {
            var page = signIn(context, role);
            var complaints = complaints(page);
            open(page, url(view));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + button + "$")))
                    .first()
                    .press("Enter");
            // What is seen of it is in its shadow; it has no size itself.
            page.waitForFunction("dialog => document.querySelector(dialog)", DIALOG);
            assertThat(inBothThemes(page)).isEmpty();
            page.keyboard().press("Escape");
            page.waitForFunction("dialog => !document.querySelector(dialog)", DIALOG);
            assertThat(complaints).isEmpty();
        }
    }

    private static List<String> inBothThemes(Page page) {
        var problems = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : new int[] {1440, 390}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, width == 390 ? 844 : 900);
                settled(page);
                var place = "%s %d: ".formatted(scheme, width);
                Axe.violations(page).forEach(violation -> problems.add(place + violation));
                var wide = page.evaluate(
                        "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
                if (Boolean.TRUE.equals(wide)) {
                    problems.add(place + "the page scrolls sideways");
                }
            }
        }
        return problems;
    }
}
