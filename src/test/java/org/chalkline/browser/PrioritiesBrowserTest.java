package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

/** A list from its first item to the answer of the business official, by mouse and by keyboard, and its walk. In order. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:priorities;DB_CLOSE_DELAY=-1")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrioritiesBrowserTest extends BrowserFixture {

    private static final String DRAFT = "priorities/3";

    @Test
    @Order(1)
    void theTechnologyChiefDraftsRanksAndMovesTheLineByKeyboard() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("priorities"));
            tabTo(page, "Draft a list");
            page.keyboard().press("Enter");
            var title = page.getByLabel("Title");
            title.fill("Keyboard and mouse");
            page.getByText("Begin the draft").press("Enter");
            page.waitForURL(url(DRAFT));
            add(page, "Telephones");
            add(page, "Wi-Fi");
            add(page, "Classroom displays");
            add(page, "Backup power");
            ranks(page, "Telephones", "Wi-Fi", "Classroom displays", "Backup power");
            page.getByLabel("Move up: Wi-Fi in every classroom").focus();
            page.keyboard().press("Alt+ArrowUp");
            ranks(page, "Wi-Fi", "Telephones", "Classroom displays", "Backup power");
            focusIsOn(page, "Move down: Wi-Fi in every classroom");
            page.keyboard().press("Enter");
            ranks(page, "Telephones", "Wi-Fi", "Classroom displays", "Backup power");
            assertThat(page.locator(".list-line"))
                    .containsText("Here the money ends: $1,285,000 granted, as far as the funds reach");
            page.getByLabel("Move the line up").focus();
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator(".list-line")).containsText("$565,000 granted of a cap of $565,000, $0 left");
            focusIsOn(page, "Move the line up");
            page.locator("vaadin-button", text("The ask …")).press("Enter");
            page.locator("vaadin-dialog textarea").fill("Approve what next year needs.");
            page.keyboard().press("Escape");
            page.getByText("Go on editing").press("Enter");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).press("Enter");
            assertThat(page.locator(".proposal-ask")).hasText("Approve what next year needs.");
        }
    }

    @Test
    @Order(2)
    void theSameIsDoneByDraggingAndTakenBack() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            page.setViewportSize(1440, 2200);
            open(page, url(DRAFT));
            page.locator(".list-row").nth(2).dragTo(page.locator(".list-row").first());
            ranks(page, "Classroom displays", "Telephones", "Wi-Fi", "Backup power");
            assertThat(page.locator(".list-line")).containsText("$0 granted of a cap of $565,000");
            page.getByText("Undo moving “Classroom displays”").click();
            ranks(page, "Telephones", "Wi-Fi", "Classroom displays", "Backup power");
            page.locator(".list-line").dragTo(page.locator(".list-row").nth(2));
            assertThat(page.locator(".list-line")).containsText("$1,285,000 granted, as far as the funds reach");
            page.getByLabel("Remove: Backup power for wiring closets").click();
            ranks(page, "Telephones", "Wi-Fi", "Classroom displays");
            page.getByText("Rank by a rule …").click();
            assertThat(page.locator(".plain-table tbody tr")).hasCount(3);
            org.assertj.core.api.Assertions.assertThat(Axe.violations(page)).isEmpty();
            page.getByText("Rank the list so").click();
            ranks(page, "Telephones", "Wi-Fi", "Classroom displays");
        }
    }

    @Test
    @Order(3)
    void whatIsMissingIsAskedForBeforeItIsSubmittedAndTheOfficialSeesItArrive() {
        try (var context = newContext();
                var other = newContext()) {
            var official = signIn(other, "business");
            open(official, url("priorities"));
            assertThat(official.locator(".proposal-card")).hasCount(2);
            var page = signIn(context, "cto");
            open(page, url(DRAFT));
            page.getByText("Submit …").click();
            var dialog = page.locator("vaadin-dialog");
            dialog.locator("vaadin-button", within("Submit")).click();
            assertThat(dialog.getByText("Give a reason in plain words.")).hasCount(3);
            for (var field : dialog.getByLabel(Pattern.compile("^Why: .*")).all()) {
                field.fill("Because classrooms wait for it.");
            }
            dialog.locator("vaadin-button", within("Submit")).click();
            assertThat(page.locator(".page-sentence")).containsText("Submitted; its funding waits to be confirmed");
            assertThat(page.locator(".list-tools")).hasCount(0);
            assertThat(official.locator(".proposal-card")).hasCount(3);
        }
    }

    @Test
    @Order(4)
    void theBusinessOfficialAnswersForEachFundWithErrorsAtTheField() {
        try (var context = newContext();
                var other = newContext()) {
            var chief = signIn(other, "superintendent");
            open(chief, url(DRAFT));
            var page = signIn(context, "business");
            open(page, url(DRAFT));
            page.getByText("Say whether the money is there").click();
            page.getByText("Confirm funding").click();
            assertThat(page.getByText("Say whether the money is there.", exact()))
                    .hasCount(3);
            page.getByText("All of it is there").click();
            var bond = page.locator(".funding-row", text("School bond"));
            bond.getByLabel("Partly").click();
            page.getByText("Confirm funding").click();
            assertThat(bond.getByText("Say what is missing where the money is not there in full."))
                    .isVisible();
            bond.locator("textarea").fill("The second sale is not certain.");
            bond.locator("textarea").blur();
            page.getByText("Confirm funding").press("Enter");
            assertThat(page.locator(".page-sentence")).containsText("Waits for the superintendent's decision");
            assertThat(chief.getByText("Decide on this list")).isVisible();
            assertThat(chief.locator(".chart-card", text("Is the money there?")))
                    .containsText("School bond 2024, technology and safety: partly. The second sale is not certain.");
        }
    }

    @Test
    @Order(5)
    void aWithdrawnListBecomesTheNextVersionAndSaysWhatChanged() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url(DRAFT));
            page.getByText("Withdraw …").click();
            var dialog = page.locator("vaadin-dialog");
            dialog.getByLabel("Why").fill("Displays can wait.");
            dialog.locator("vaadin-button", within("Withdraw")).click();
            assertThat(page.locator(".page-sentence")).containsText("Draft of version 2");
            page.getByLabel("Remove: Classroom displays").click();
            assertThat(page.locator(".chart-card", text("Version 2 against version 1")))
                    .containsText("“Classroom displays” was dropped; it stood at rank 3.");
        }
    }

    @Test
    @Order(6)
    void theListIsWalkedThroughByKeysAndTheAddressSaysWhere() {
        try (var context = newContext()) {
            var page = signIn(context, "cabinet");
            open(page, url("priorities/2/walk"));
            assertThat(page.locator("h1")).hasText("Priorities for FY28");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("h1")).hasText("Telephones and emergency calling");
            page.keyboard().press("PageDown");
            assertThat(page.locator("h1")).hasText("New student information system");
            page.waitForURL(url("priorities/2/walk?item=2"));
            page.keyboard().press("End");
            assertThat(page.locator("h1")).containsText("What the money does not reach");
            page.keyboard().press("Home");
            assertThat(page.locator("h1")).hasText("Priorities for FY28");
            page.getByText("Next", exact()).click();
            assertThat(page.locator("h1")).hasText("Telephones and emergency calling");
            page.keyboard().press("Escape");
            page.waitForURL(url("priorities/2"));
            open(page, url("priorities/1/walk?item=3"));
            assertThat(page.locator(".walk-decided")).containsText("Approved with a condition.");
        }
    }

    private static void add(Page page, String words) {
        var box = page.getByLabel("Add work to the list");
        box.fill(words);
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(".list-title", text(words))).isVisible();
        assertThat(box).hasValue("");
    }

    private static void ranks(Page page, String... beginnings) {
        var patterns = java.util.Arrays.stream(beginnings)
                .map(words -> Pattern.compile("^" + words + ".*"))
                .toArray(Pattern[]::new);
        assertThat(page.locator(".list-title")).hasText(patterns);
    }

    private static void focusIsOn(Page page, String label) {
        assertThat(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.LocatorOptions within(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** Tabs until the focus is on something with these words. */
    private static void tabTo(Page page, String words) {
        for (int stop = 0; stop < 200; stop++) {
            page.keyboard().press("Tab");
            var focused = page.evaluate(
                    "() => document.activeElement === document.body ? '' : document.activeElement.innerText");
            if (String.valueOf(focused).contains(words)) {
                return;
            }
        }
        throw new AssertionError("Nothing with the words " + words + " can be reached by Tab");
    }
}
