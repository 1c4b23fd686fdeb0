package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chalkline.priorities.ProposalState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** Forms as their screens open them, in both themes, on a desk and on a phone. None of them is saved. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:forms;DB_CLOSE_DELAY=-1")
@Import({ListsInEachState.class, PlantedQuestions.class})
class EveryFormBrowserTest extends BrowserFixture {

    private static final String DIALOG = "vaadin-dialog[opened]";
    private static final Pattern STATE = Pattern.compile("\\{(\\w+)}");

    @Autowired
    ListsInEachState planted;

    @Autowired
    PlantedQuestions questions;

    private Map<ProposalState, Long> lists = Map.of();

    @BeforeAll
    void plant() {
        try {
            lists = planted.plant();
            questions.plant();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

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
        "cto, editions, Freeze an edition …",
        "cto, meetings, Enter a meeting …",
        "cto, meetings, Change: board meeting on .*",
        "cto, meetings, Remove: board meeting on .*",
        "cto, meetings, Bring a calendar in …",
        "cto, meetings, Calendar and reminders …",
        "cto, editions/2, Add a page …",
        "cto, editions/2, Add after: page 1",
        "cto, editions/2, Change: page 1",
        "cto, editions/2, Submit …",
        "board, editions/1, Ask about this: page 3",
        "cto, editions/questions, Answer: question 1",
        "superintendent, editions/questions, Clear: question 2",
        "superintendent, editions/questions, Send it back: question 2",
        "cto, editions/1/speaker, Keys",
        "board, editions/1/present, Keys",
        "cto, priorities/{DRAFT}, The ask …",
        "cto, priorities/{DRAFT}, Caps …",
        "cto, priorities/{DRAFT}, Scope and reason.*",
        "cto, priorities/{DRAFT}, Submit …",
        "cto, priorities/{DRAFT}, Give up …",
        "superintendent, priorities/{SUBMITTED}, Send the whole list back …",
        "cabinet, priorities/{SUBMITTED}, Disagree …",
        "superintendent, priorities/{FUNDING_CONFIRMED}/decide, Approve all above the line.*",
        "cto, priorities/{DECIDED}, Enter the board item",
        "cto, decisions/{IN_PROGRESS}, Follow up",
        "cto, decisions/{IN_PROGRESS}, Review the benefits",
        "board, tokens, New token",
        "admin, accounts, New account"
    })
    void everyFormIsSoundAndLeavesByEscape(String role, String view, String button) {
        try (var context = newContext()) {
            var page = signIn(context, role);
            var complaints = complaints(page);
            open(page, url(place(view)));
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

    /** A state in braces stands for the number of the list in that state, or of the decision on its item. */
    private String place(String view) {
        var state = STATE.matcher(view);
        if (!state.find()) {
            return view;
        }
        long list = lists.getOrDefault(ProposalState.valueOf(state.group(1)), 0L);
        try {
            return state.replaceFirst(String.valueOf(view.startsWith("decisions") ? planted.decision(list) : list));
        } finally {
            SecurityContextHolder.clearContext();
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
