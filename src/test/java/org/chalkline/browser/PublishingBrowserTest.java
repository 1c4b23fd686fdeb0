package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.browser.Controls.button;
import static org.chalkline.browser.Controls.dialog;
import static org.chalkline.browser.Controls.inDialog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** An edition for everybody from its first page to the public page: translated, approved, looked through, let out. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:publishing;DB_CLOSE_DELAY=-1")
class PublishingBrowserTest extends BrowserFixture {

    @Test
    void anEditionIsTranslatedLookedThroughByKeyboardAndReadByEverybody() {
        try (var desk = newContext();
                var office = newContext();
                var home = newContext()) {
            var cto = signIn(desk, "cto");
            open(cto, url("editions"));
            button(cto, "Freeze an edition …").click();
            dialog(cto).getByLabel("Title").fill("Winter report");
            dialog(cto)
                    .getByText("Public", new Locator.GetByTextOptions().setExact(true))
                    .click();
            inDialog(cto, "Freeze the plan of now").click();
            assertThat(cto.locator("h1")).hasText("Winter report");
            assertThat(cto.locator(".sheet")).hasCount(4);

            button(cto, "Spanish texts …").click();
            assertThat(dialog(cto).locator(".public-missing")).containsText("One of");
            assertThat(Axe.violations(cto)).isEmpty();
            dialog(cto).getByLabel("In Spanish: Winter report").fill("Informe de invierno");
            assertThat(dialog(cto).locator(".public-missing")).hasText("Every text is translated.");
            inDialog(cto, "Save").click();
            assertThat(dialog(cto)).hasCount(0);
            // Come back to: what is pressed while the page is drawn anew for what was just saved is lost.
            open(cto, cto.url());
            button(cto, "Submit …").click();
            inDialog(cto, "Submit").click();
            assertThat(cto.locator(".page-sentence")).containsText("Waits for the superintendent");

            var superintendent = signIn(office, "superintendent");
            open(superintendent, cto.url());
            button(superintendent, "Approve …").click();
            inDialog(superintendent, "Approve").click();
            assertThat(cto.locator(".page-sentence")).containsText("Approved, not yet published");

            button(cto, "Look through it and publish …").click();
            assertThat(Axe.violations(cto)).isEmpty();
            var ticks = dialog(cto).getByRole(AriaRole.CHECKBOX);
            assertThat(ticks.first()).isVisible();
            assertThat(ticks.all()).noneMatch(Locator::isChecked);
            inDialog(cto, "Publish").click();
            assertThat(dialog(cto).locator(".guarded-problem")).containsText("not ticked yet");
            for (var tick : ticks.all()) {
                tick.press("Space");
            }
            inDialog(cto, "Publish").click();
            assertThat(cto.locator(".page-sentence")).containsText("Published");

            var visitor = home.newPage();
            visitor.navigate(url("public/es"));
            assertThat(visitor.locator("h1")).hasText("Informe de invierno");
            visitor.navigate(url("public/en/3"));
            assertThat(visitor.locator(".later")).containsText("A later report");
            assertThat(home.cookies()).isEmpty();
        }
    }
}
