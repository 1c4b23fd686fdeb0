package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Four people in four browsers: a list from its draft to what came of it; each sees the others' steps arrive. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:table;DB_CLOSE_DELAY=-1")
class AtTheTableBrowserTest extends BrowserFixture {

    private static final String TITLE = "Four at the table";

    @Test
    void aListGoesFromItsDraftToTheReviewOfItsBenefits() {
        try (var first = newContext();
                var second = newContext();
                var third = newContext();
                var fourth = newContext()) {
            var chief = signIn(first, "cto");
            var official = signIn(second, "business");
            var superintendent = signIn(third, "superintendent");
            var board = signIn(fourth, "board");
            open(official, url("priorities"));
            open(board, url("decisions"));
            var before = board.locator(".page-sentence").innerText();

            var list = drafted(chief);
            assertThat(official.locator(".proposal-card", text(TITLE))).hasCount(0);
            submit(chief);

            // The business official sees it arrive, without loading anything anew.
            assertThat(official.locator(".proposal-card", text(TITLE))).isVisible();
            assertThat(superintendent.locator(".waiting")).containsText(TITLE);
            open(official, list);
            official.getByText("Say whether the money is there").click();
            official.getByText("All of it is there").click();
            official.getByText("Confirm funding").click();
            assertThat(chief.locator(".page-sentence")).containsText("Waits for the superintendent's decision");

            superintendent.locator(".waiting a", text(TITLE)).click();
            superintendent.waitForURL(Pattern.compile(".*/decide"));
            decide(superintendent);
            assertThat(chief.locator(".page-sentence")).containsText("Decided");
            assertThat(official.locator(".page-sentence")).containsText("Decided");
            assertThat(board.locator(".page-sentence")).not().hasText(before);

            toTheBoard(chief);
            assertThat(official.getByText("Action on Dec 8, 2026: carried, 5–0.")
                            .first())
                    .isVisible();
            button(chief, "Start the work").click();
            review(chief, list, "Telephones and emergency calling");
            review(chief, list, "New student information system");
            open(chief, list);
            assertThat(chief.locator(".page-sentence"))
                    .containsText(Pattern.compile("benefits", Pattern.CASE_INSENSITIVE));

            board.getByLabel("Words").fill(TITLE);
            board.waitForURL(Pattern.compile(".*words=.*"));
            assertThat(board.locator(".page-sentence")).containsText("2 decisions: 2 approved");
            board.getByText("Telephones and emergency calling").first().click();
            assertThat(board.getByText("It came as promised: Telephones and emergency calling")
                            .first())
                    .isVisible();
        }
    }

    /** @return the address of the list */
    private String drafted(Page page) {
        open(page, url("priorities"));
        button(page, "Draft a list").click();
        page.getByLabel("Title").fill(TITLE);
        page.getByText("Begin the draft").click();
        page.waitForURL(Pattern.compile(".*/priorities/\\d+"));
        for (var words : new String[] {"Telephones", "New student information"}) {
            var box = page.getByLabel("Add work to the list");
            box.fill(words);
            assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator(".list-title", text(words))).isVisible();
        }
        page.getByText("The ask …").click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("The ask"))
                .fill("Approve what the law and the classrooms need.");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".proposal-ask")).hasText("Approve what the law and the classrooms need.");
        return page.url();
    }

    private static void submit(Page page) {
        page.getByText("Submit …").click();
        var dialog = page.locator("vaadin-dialog");
        dialog.locator("vaadin-button", inside("Submit")).click();
        assertThat(dialog.getByText("Give a reason in plain words.")).hasCount(2);
        for (var field : dialog.getByLabel(Pattern.compile("^Why: .*")).all()) {
            field.fill("Because classrooms wait for it.");
        }
        dialog.locator("vaadin-button", inside("Submit")).click();
        assertThat(page.locator(".page-sentence")).containsText("Submitted; its funding waits to be confirmed");
    }

    private static void decide(Page page) {
        page.getByText("Approve all above the line").click();
        page.locator("vaadin-dialog vaadin-button", text("Fill in the list")).click();
        assertThat(page.locator(".sign-bar")).containsText("Nothing is open.");
        page.locator(".sign-bar vaadin-button", text("Sign 2 decisions")).click();
        page.locator("vaadin-password-field input").fill(DEMO_PASSWORD);
        page.locator(".sign-dialog vaadin-button", text("Sign")).click();
        assertThat(page.locator(".decide-news").first()).containsText("Signed, and kept as decisions");
    }

    private static void toTheBoard(Page page) {
        button(page, "Enter the board item").click();
        page.getByLabel("Date of the meeting").fill("12/8/2026");
        page.getByLabel("Date of the meeting").press("Enter");
        page.getByLabel("Motion").fill("That the board approve the list");
        page.locator("vaadin-select", text("Result")).last().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Carried").setExact(true))
                .click();
        page.getByLabel("Moved by").fill("Trustee Alvarez");
        page.getByLabel("Seconded by").fill("Trustee Boone");
        page.getByLabel("Votes").fill("5–0");
        button(page, "Keep").click();
        assertThat(page.getByText("Action on Dec 8, 2026: carried, 5–0.").first())
                .isVisible();
    }

    private void review(Page page, String list, String title) {
        open(page, list);
        var decision = page.locator(".after-decision a", text(title)).first().getAttribute("href");
        open(page, url(decision));
        button(page, "Review the benefits").click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What came of it"))
                .fill("It came as promised: " + title);
        button(page, "Keep the review").click();
        assertThat(page.getByText("It came as promised: " + title).first()).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.LocatorOptions inside(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
