package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Initiatives and links are edited without a mouse, one by one and many at once, by those who may. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:work-editing;DB_CLOSE_DELAY=-1")
class WorkEditingBrowserTest extends BrowserFixture {

    /** Puts the focus on the first row of the first grid, where Tab would put it. */
    private static final String FIRST_ROW = """
            () => document.querySelector('vaadin-grid').shadowRoot.querySelector('#items [tabindex="0"]').focus()
            """;

    /** The text of the cell that Tab would go back to. */
    private static final String REACHED = """
            () => document.querySelector('vaadin-grid').shadowRoot.querySelector('#items [tabindex="0"] slot')
              ?.assignedNodes().map(node => node.textContent).join('').trim()
            """;

    /** The text of the cell that has the focus. */
    private static final String CELL = """
            () => document.activeElement.shadowRoot?.activeElement?.querySelector('slot')?.assignedNodes()
              .map(node => node.textContent).join('').trim()
            """;

    @Test
    void aNewInitiativeSaysWhatItMissesAndThenStandsInTheList() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("initiatives"));
            press(page, "New initiative");
            field(page, "Title").fill("Solar roofs");
            press(page, "Save");
            assertThat(saidAtField(page, "Say in a sentence what it is for.")).isVisible();
            assertThat(field(page, "What it is for")).isFocused();
            page.keyboard().type("Power in an outage.");
            press(page, "Save");
            assertThat(page.getByText("Solar roofs")).isVisible();
            assertThat(page.locator(".page-sentence")).containsText("26 initiatives");
        }
    }

    @Test
    void aCellOfTheMatrixIsEditedInPlaceAndKeepsTheFocus() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("alignment"));
            toFirstEmptyCell(page);
            page.keyboard().press("3");
            page.waitForFunction("() => (" + CELL + ")() === '●●● essential'");
            page.keyboard().press("1");
            page.waitForFunction("() => (" + CELL + ")() === '●○○ indirect'");
            page.keyboard().press("Enter");
            var rubric = page.getByText("Without it the goal can't be reached or can't be kept.");
            assertThat(rubric).isVisible();
            page.keyboard().press("Escape");
            assertThat(rubric).hasCount(0);
            page.waitForFunction("() => (" + CELL + ")() === '●○○ indirect'");
            press(page, "Undo");
            page.waitForFunction("() => (" + REACHED + ")() === '●●● essential'");
            page.evaluate(FIRST_ROW);
            page.keyboard().press("0");
            page.waitForFunction("() => (" + CELL + ")() === ''");
        }
    }

    private static void toFirstEmptyCell(Page page) {
        page.evaluate(FIRST_ROW);
        for (int column = 0; column < 4; column++) {
            page.keyboard().press("ArrowRight");
        }
        page.waitForFunction("() => (" + CELL + ")() === ''");
    }

    @Test
    void theHealthOfManyIsSetInOneRevisionWithItsReason() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("initiatives?text=wi"));
            page.evaluate(FIRST_ROW);
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Space");
            assertThat(page.locator(".selection-bar")).containsText("2 of ");
            press(page, "Change them…");
            page.locator("vaadin-dialog vaadin-select").click();
            page.locator("vaadin-dialog vaadin-select-item")
                    .filter(new Locator.FilterOptions().setHasText("off track"))
                    .click();
            press(page, "Change 2");
            assertThat(saidAtField(page, "Say in a sentence why it is off track."))
                    .isVisible();
            page.keyboard().type("The supplier is gone.");
            assertThat(page.locator(".bulk-preview")).containsText("off track");
            press(page, "Change 2");
            assertThat(page.getByText("Health is off track, of 2 initiatives.")).isVisible();
            assertThat(page.locator(".selection-bar")).containsText("2 of ");
            press(page, "Undo");
            assertThat(page.getByText("Taken back.")).isVisible();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"superintendent", "cabinet", "board"})
    void whoMayNotEditIsShownNothingThatEdits(String role) {
        try (var context = newContext()) {
            var page = signIn(context, role);
            for (var view : List.of("initiatives", "initiatives/I02", "alignment?work=I02&goal=G1")) {
                open(page, url(view));
                for (var button :
                        List.of("New initiative", "Edit", "Retire…", "Add a goal it serves", "Change this link")) {
                    assertThat(button(page, button)).hasCount(0);
                }
                assertThat(page.locator(".selection-bar, vaadin-grid vaadin-checkbox"))
                        .hasCount(0);
            }
            toFirstEmptyCell(page);
            page.keyboard().press("3");
            page.keyboard().press("Enter");
            assertThat(page.locator(".cell-detail")).containsText("no link from this work");
            assertThat(page.evaluate(CELL)).isEqualTo("");
        }
    }

    @Test
    void theFormsAreSoundInBothThemesOnADeskAndOnAPhone() {
        var problems = new ArrayList<String>();
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("initiatives/I02"));
            press(page, "Edit");
            field(page, "Title").waitFor();
            look(page, "initiative", problems);
            open(page, url("initiatives/I02"));
            button(page, "Add a goal it serves").click();
            page.getByText("How strongly it serves the goal").waitFor();
            look(page, "link", problems);
            open(page, url("initiatives"));
            page.evaluate(FIRST_ROW);
            page.keyboard().press("Space");
            press(page, "Change them…");
            page.getByText("What is to change").waitFor();
            look(page, "many", problems);
        }
        assertThat(problems).isEmpty();
    }

    private static void look(Page page, String place, List<String> problems) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : new int[] {1440, 390}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, width == 390 ? 844 : 900);
                settled(page);
                var where = "%s %s %d: ".formatted(place, scheme, width);
                Axe.violations(page).forEach(violation -> problems.add(where + violation));
                var wide = page.evaluate(
                        "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
                if (Boolean.TRUE.equals(wide)) {
                    problems.add(where + "the page scrolls sideways");
                }
            }
        }
        page.setViewportSize(1440, 900);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Beside the field; a copy of it is spoken, which comes and goes. */
    private static Locator saidAtField(Page page, String words) {
        return page.locator("[slot=error-message]", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        button(page, name).first().press("Enter");
    }
}
