package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.browser.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A picture, the ask and a preview on a draft's pages, by keyboard where pages are moved. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:editionpages;DB_CLOSE_DELAY=-1")
class EditionPagesBrowserTest extends BrowserFixture {

    private static final String ALT = "A red square on a white ground";

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var paper = picture.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, 300, 200);
        paper.setColor(Color.RED);
        paper.fillRect(100, 50, 100, 100);
        paper.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void aPictureStandsWhereItWasPutAndMovesByKeyboardAndTheAskIsReadAndADraftIsPreviewed() throws IOException {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("editions/2"));
            var before = page.locator(".sheet").count();
            button(page, "Add after: page 1").click();
            var dialog = page.locator("vaadin-dialog[opened]");
            dialog.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("plan.png", "image/png", picture()));
            assertThat(dialog.locator("img")).isVisible();
            inDialog(dialog, "Add it").click();
            assertThat(dialog).containsText("Say what the picture shows.");
            dialog.getByLabel("What the picture shows").fill(ALT);
            inDialog(dialog, "Add it").click();
            assertThat(page.locator(".sheet")).hasCount(before + 1);
            drawn(page, ".sheet >> nth=1");
            assertThat(button(page, "Change: page 2")).isFocused();

            button(page, "Down: page 2").press("Enter");
            drawn(page, ".sheet >> nth=2");
            assertThat(button(page, "Down: page 3")).isFocused();

            assertThat(page.locator("main")).containsText("The ask and where the money runs out");
            assertThat(page.locator("main")).containsText("submitted, funding to be confirmed");
            page.getByText("See them as a board meeting would").click();
            assertThat(page.locator(".edition-preview")).containsText("So would a board meeting see these pages");
            assertThat(page.locator("main")).not().containsText("submitted, funding to be confirmed");
            assertThat(page.locator(".sheet-tools vaadin-button")).hasCount(0);

            open(page, url("editions/2/present?page=2"));
            drawn(page, "body");
            open(page, url("overview"));
            assertThat(page.locator(".since-edition")).containsText("Since the edition for the board meeting");
        }
    }

    /** The picture is there, and not only its place. */
    private static void drawn(Page page, String place) {
        var image = page.locator(place).locator("img[alt='" + ALT + "']");
        assertThat(image).isVisible();
        assertThat(image).hasJSProperty("complete", true);
        assertThat((Boolean) image.evaluate("image => image.naturalWidth === 300"))
                .isTrue();
    }

    private static Locator inDialog(Locator dialog, String name) {
        return dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
