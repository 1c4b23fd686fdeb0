package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** The page for everybody in a browser: sound in every size and theme, without scripts, and on paper. */
@TestPropertySource(
        properties = {"spring.datasource.url=jdbc:h2:mem:everybody;DB_CLOSE_DELAY=-1", "vaadin.productionMode=true"})
class PublicPageBrowserTest extends BrowserFixture {

    private static final List<int[]> SIZES =
            List.of(new int[] {1440, 900}, new int[] {1920, 1080}, new int[] {820, 1180}, new int[] {390, 844});

    @ParameterizedTest
    @ValueSource(strings = {"public/en", "public/es", "public/es/nothing"})
    void itIsSoundInEverySizeAndTheme(String address) {
        var problems = new ArrayList<String>();
        try (var context = newContext()) {
            var page = context.newPage();
            var complaints = complaints(page);
            page.navigate(url(address));
            page.locator("summary").all().forEach(summary -> summary.press("Enter"));
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (var size : SIZES) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.setViewportSize(size[0], size[1]);
                    look(page, "%s %s %d".formatted(address, scheme, size[0]), problems);
                }
            }
            // That there is no page is told by its status, of which a browser complains.
            complaints.stream().filter(it -> !it.contains("404")).forEach(problems::add);
            assertThat(context.cookies()).isEmpty();
        }
        assertThat(problems).isEmpty();
    }

    private static void look(Page page, String place, List<String> problems) {
        var wide = page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(wide)) {
            problems.add(place + ": the page scrolls sideways");
        }
        Axe.violations(page).forEach(violation -> problems.add(place + ": " + violation));
    }

    @Test
    void theKeyboardLeadsToTheContentAndToTheOtherLanguage() {
        try (var context = newContext()) {
            var page = context.newPage();
            page.navigate(url("public/en"));
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the content");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL(url("public/es"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Tecnología para nuestras escuelas");
        }
    }

    @Test
    void onPaperTheNumbersAreOpen() {
        try (var context = newContext()) {
            var page = context.newPage();
            page.navigate(url("public/en"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("table").first().isVisible()).isTrue();
            assertThat(page.locator("header nav").isVisible()).isFalse();
        }
    }
}
