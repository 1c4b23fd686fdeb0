package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.browser.Controls.button;
import static org.chalkline.browser.Controls.dialog;
import static org.chalkline.browser.Controls.inDialog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chalkline.briefings.EditionFiles.Form;
import org.chalkline.briefings.EditionReader;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** The November board edition from its first page to the board's screen, and the room by keyboard. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:editions;DB_CLOSE_DELAY=-1")
class EditionsBrowserTest extends BrowserFixture {

    @Autowired
    private EditionReader editions;

    @Autowired
    private PlanWriter writer;

    @Autowired
    private PictureService pictures;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anEditionIsDraftedSentBackApprovedAndPublishedAndStaysAsItIs() {
        try (var desk = newContext();
                var office = newContext();
                var home = newContext()) {
            var cto = signIn(desk, "cto");
            open(cto, url("editions"));
            button(cto, "Freeze an edition …").click();
            dialog(cto).getByLabel("Title").fill("November board meeting");
            inDialog(cto, "Freeze the plan of now").click();
            sees(cto, "h1", "November board meeting");
            button(cto, "Add a page …").click();
            choose(cto, "What it shows", "A goal and its measures");
            choose(cto, "Which one", "G2 ");
            dialog(cto).getByLabel("What you want to be read").fill("We *promised* this in spring.");
            dialog(cto).getByLabel("Notes for you alone").fill("Do not mention the vendor");
            inDialog(cto, "Add it").click();
            assertThat(cto.locator(".sheet")).hasCount(9);
            sees(cto, ".sheet >> nth=8", "We promised this in spring.");
            button(cto, "Up: page 9").click();
            sees(cto, ".sheet >> nth=7", "We promised this in spring.");
            button(cto, "Submit …").click();
            inDialog(cto, "Submit").click();
            sees(cto, ".page-sentence", "Waits for the superintendent");
            var address = cto.url();

            var superintendent = signIn(office, "superintendent");
            open(superintendent, address);
            button(superintendent, "Send it back …").click();
            dialog(superintendent).getByLabel("Why").fill("Without the risks, please");
            inDialog(superintendent, "Send it back").click();
            sees(cto, ".page-sentence", "Draft");
            sees(cto, ".edition-steps", "Without the risks, please");
            button(cto, "Remove: page 7").click();
            inDialog(cto, "Remove it").click();
            assertThat(cto.locator(".sheet")).hasCount(8);
            button(cto, "Submit …").click();
            inDialog(cto, "Submit").click();
            sees(superintendent, ".page-sentence", "Waits for the superintendent");
            button(superintendent, "Approve …").click();
            inDialog(superintendent, "Approve").click();
            sees(cto, ".page-sentence", "Approved, not yet published");
            button(cto, "Publish …").click();
            inDialog(cto, "Publish").click();
            sees(cto, ".page-sentence", "Published");

            var board = signIn(home, "board");
            open(board, url("editions"));
            board.locator(".edition-card a", new Page.LocatorOptions().setHasText("November board meeting"))
                    .click();
            sees(board, "h1", "November board meeting");
            var before = words(board);
            assertThat(before).contains("We promised this in spring.").doesNotContain("Do not mention the vendor");
            moveAWeight();
            board.reload();
            settled(board);
            assertThat(words(board)).isEqualTo(before);
            var titles = board.locator(".sheet-title").allInnerTexts();
            assertThat(slides(board, "PowerPoint")).isEqualTo(titles);
            // Whoever comes back finds the file that was made for them.
            var read = board.url();
            open(board, url("overview"));
            open(board, read);
            sees(board, ".file-progress", "PowerPoint is ready.");
            assertThat(slides(board, "Download edition-")).isEqualTo(titles);
            eachFileHoldsTheNumbers(board);
        }
    }

    /** To the dollar, as they stand in the edition, which the plan has left behind. */
    private void eachFileHoldsTheNumbers(Page page) {
        var number = Long.parseLong(page.url().replaceFirst(".*/", ""));
        var numbers = EditionNumbers.of(editions.find(number).orElseThrow().sheets());
        for (var form : Form.values()) {
            var file = page.waitForDownload(() -> page.locator(".edition-files vaadin-button")
                    .getByText(form.words(), new Locator.GetByTextOptions().setExact(true))
                    .click());
            assertThat(file.suggestedFilename()).endsWith("." + form.ending());
            try (var in = file.createReadStream()) {
                numbers.assertIn(form, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The titles of the slides that the reader takes along. */
    private static List<String> slides(Page page, String words) {
        var file = page.waitForDownload(
                () -> page.locator(".edition-files").getByText(words).click());
        assertThat(file.suggestedFilename()).endsWith(".pptx");
        try (var show = new XMLSlideShow(file.createReadStream())) {
            return show.getSlides().stream()
                    .map(XSLFSlide::getTitle)
                    .filter(title -> !title.endsWith("(continued)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveAWeight() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("mover", "", "ROLE_CTO"));
        var goals = pictures.current().goals();
        var more = goals.getFirst().withWeight(goals.getFirst().weight().add(BigDecimal.ONE));
        var less = goals.getLast().withWeight(goals.getLast().weight().subtract(BigDecimal.ONE));
        writer.write(PlanChange.put(Plan.of(List.<Goal>of(more, less))), Cause.byHand("Another weight"));
    }

    @Test
    void theRoomIsLedByKeyboardAlone() {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            open(page, url("editions/1"));
            var titles = page.locator(".sheet-title").allInnerTexts();
            open(page, url("editions/1/present"));
            for (int i = 0; i < titles.size(); i++) {
                assertThat(page.locator("h1")).hasText(titles.get(i));
                assertThat(page.locator(".walk-place")).hasText("%d of %d".formatted(i + 1, titles.size()));
                page.keyboard().press(i % 2 == 0 ? "ArrowRight" : "PageDown");
            }
            page.keyboard().press("Home");
            assertThat(page.locator("h1")).hasText(titles.getFirst());
            page.keyboard().press("End");
            assertThat(page.locator("h1")).hasText(titles.getLast());
            page.keyboard().press("Escape");
            page.waitForURL(url("editions/1"));
        }
    }

    private static String words(Page page) {
        return page.locator("main").innerText();
    }

    private static void choose(Page page, String label, String words) {
        dialog(page)
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + label)))
                .click();
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private static void sees(Page page, String place, String words) {
        assertThat(page.locator(place)).containsText(words);
    }
}
