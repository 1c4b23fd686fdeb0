package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who meets which screens and controls. */
class RolesBrowserTest extends BrowserFixture {

    private static final List<String> BOARD_VIEWS = List.of(
            "overview",
            "alignment",
            "alignment?work=I02&goal=G1",
            "goals",
            "goals/G1",
            "initiatives",
            "initiatives/I02",
            "roadmap",
            "budget",
            "budget?fund=BOND",
            "risks",
            "risks/K02",
            "editions",
            "meetings",
            "editions/1",
            "editions/1/present",
            "editions/current",
            "editions/compare",
            "editions/questions",
            "editions?find=plan",
            "editions/1/follow",
            "changes",
            "export",
            "people?name=Chief%20Academic%20Officer%20(Maria%20Delgado)");

    private static final List<String> READING =
            List.of("Overview", "Alignment", "Goals", "Initiatives", "Roadmap", "Budget", "Risks");

    @Test
    void aBoardMemberMeetsNothingThatChangesAnything() {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            for (var view : BOARD_VIEWS) {
                open(page, url(view));
                assertThat(page.locator("vaadin-upload").count()).isZero();
                assertThat(page.locator("vaadin-button, button").allInnerTexts())
                        .as(view)
                        .noneMatch(
                                text -> text.matches(
                                        "(?is).*\\b(save|edit|delete|add|create|retire|restore|comment|reply|adopt|confirm|approve)\\b.*"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "board,Decisions|Board edition|Editions|Meetings|What changed|Export",
        "cabinet,Priorities|Decisions|Ratings|Board edition|Editions|Meetings|What changed|Export",
        "business,Priorities|Decisions|Ratings|Board edition|Editions|Meetings|What changed|Export",
        "superintendent,Priorities|Decisions|Ratings|Board edition|Editions|Meetings|What changed|Export",
        "cto,Priorities|Decisions|Ratings|Board edition|Editions|Meetings|What changed|Import|Ledger|Export|District settings"
    })
    void theMenuHoldsWhatTheRoleMayOpen(String role, String more) {
        try (var context = newContext()) {
            var expected = new ArrayList<>(READING);
            expected.addAll(List.of(more.split("\\|")));
            assertThat(menu(signIn(context, role))).containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "board,import ledger ledger/rules accounts audit health settings retired inbox budget/lines initiatives/I08 risks/K08",
        "board,editions/1/speaker editions/2/speaker editions/2/follow editions/99/follow editions/2 editions/2/present editions/compare?from=1&to=2 editions/99 editions/x decisions/3 decisions/999 decisions/x priorities priorities/1 priorities/1/walk ratings ratings/2/goals ratings/2/group ratings/1/links ratings/1/strengths",
        "cabinet,editions/1/speaker editions/2/follow editions/questions editions/compare?from=1&to=2 import ledger ledger/rules accounts audit health settings retired budget/lines initiatives/I08 risks/K08",
        "superintendent,import ledger ledger/rules accounts audit health settings retired budget/lines",
        "cto,accounts audit health",
        "admin,ledger ledger/rules overview alignment goals goals/G1 initiatives initiatives/I02 budget risks risks/K02",
        "admin,meetings editions editions/1 editions/1/present editions/1/speaker editions/1/follow editions/current editions/questions editions/compare decisions decisions/1 decisions/print priorities priorities/1 roadmap changes retired export inbox budget/lines ratings ratings/2/goals ratings/1/links people"
    })
    void whatIsNotForARoleLooksAsIfItWereNotThere(String role, String places) {
        try (var context = newContext()) {
            var page = signIn(context, role);
            open(page, url("no-such-place"));
            var missing = words(page);
            for (var place : places.split(" ")) {
                open(page, url(place));
                assertThat(words(page)).as(place).isEqualTo(missing).contains("Nothing here");
                assertThat(page.title()).as(place).contains("Nothing here");
            }
        }
    }

    @Test
    void anAdministratorWithoutAPlanRoleStartsAtTheAccounts() {
        try (var context = newContext()) {
            var page = signIn(context, "admin");
            assertThat(page.locator("h1").innerText()).isEqualTo("Accounts");
            assertThat(menu(page)).containsExactly("Accounts", "Import", "District settings", "Audit", "Health");
            open(page, url("no-such-place"));
            page.getByText("Go to the start").click();
            page.waitForURL(url("accounts"));
        }
    }

    /** What stands on the page besides the frame around it. */
    private static String words(Page page) {
        return page.locator("main").innerText();
    }

    private static List<String> menu(Page page) {
        return page.locator("vaadin-side-nav-item").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }
}
