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

    private static final List<String> READING =
            List.of("Overview", "Alignment", "Goals", "Initiatives", "Budget", "Risks");

    @Test
    void aBoardMemberMeetsNothingThatChangesAnything() {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            for (var view : List.of("", "alignment", "goals", "goals/G1", "initiatives", "budget", "risks")) {
                open(page, url(view));
                assertThat(page.locator("vaadin-upload").count()).isZero();
                assertThat(page.locator("vaadin-button, button").allInnerTexts())
                        .as(view)
                        .noneMatch(
                                text -> text.matches("(?is).*\\b(save|edit|delete|add|create|confirm|approve)\\b.*"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"board,false,false", "cabinet,false,false", "superintendent,false,false", "cto,true,false"})
    void theMenuHoldsWhatTheRoleMayOpen(String role, boolean imports, boolean accounts) {
        try (var context = newContext()) {
            var expected = new ArrayList<>(READING);
            if (imports) {
                expected.add("Import");
            }
            if (accounts) {
                expected.add("Accounts");
            }
            assertThat(menu(signIn(context, role))).containsExactlyElementsOf(expected);
        }
    }

    private static List<String> menu(Page page) {
        return page.locator("vaadin-side-nav-item").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }
}
