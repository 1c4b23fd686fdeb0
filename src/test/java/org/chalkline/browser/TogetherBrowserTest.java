package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Several people at the same initiative: nothing is lost, and whoever looks on sees it happen. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:together;DB_CLOSE_DELAY=-1")
class TogetherBrowserTest extends BrowserFixture {

    private static final int MOST_MILLIS = 1000;

    /** Keeps the moment at which a text first stands on the page; browsers on one machine share a clock. */
    private static final String WATCH = """
            text => {
              const look = () => {
                if (window.seenAt === undefined && document.body.innerText.includes(text)) window.seenAt = Date.now();
              };
              window.seenAt = undefined;
              new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
            }
            """;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @Test
    void nothingIsLostBothVersionsAreShownAndOthersFollow() {
        var ana = form("I02");
        var ben = form("I02");
        var waits = form("I02");
        var looks = at("cabinet", "initiatives/I02");
        field(waits, "Owner").fill("Half a na");
        field(ben, "Owner").fill("Ben Cole");
        field(ben, "Sponsor in the cabinet").fill("Maria Delgado");
        field(ana, "Owner").fill("Ana Ruiz");
        ana.evaluate(WATCH, "Changed initiative I02");
        looks.evaluate(WATCH, "Ana Ruiz");
        save(ana);

        assertThat(seenAt(looks) - seenAt(ana))
                .as("milliseconds from saved to seen")
                .isLessThan(MOST_MILLIS);
        assertThat(waits.getByText("has just changed this")).isVisible();
        assertThat(field(waits, "Owner")).hasValue("Half a na");
        assertThat(field(waits, "Owner")).isFocused();

        save(ben);
        var compare = dialog(ben, "Somebody else changed this while you did");
        assertThat(compare).containsText("Yours: Ben Cole");
        assertThat(compare).containsText("Theirs: Ana Ruiz");
        assertThat(compare).containsText("Maria Delgado");
        org.assertj.core.api.Assertions.assertThat(Axe.violations(ben)).isEmpty();
        click(compare, "Save what I chose");
        assertThat(compare).containsText("Choose yours or theirs for: owner.");
        compare.getByText("Theirs: Ana Ruiz").click();
        click(compare, "Save what I chose");
        assertThat(looks.getByText("Sponsor: Maria Delgado")).isVisible();
        assertThat(looks.getByText("Ana Ruiz")).isVisible();
        assertThat(field(ben, "Owner")).hasCount(0);
    }

    @Test
    void anotherFieldIsMergedWithoutAQuestion() {
        var ana = form("I05");
        var ben = form("I05");
        field(ana, "Owner").fill("Ana of the network");
        field(ben, "Sponsor in the cabinet").fill("Ben of the cabinet");
        save(ana);
        assertThat(ben.getByText("has just changed this")).isVisible();
        save(ben);
        assertThat(field(ben, "Owner")).hasCount(0);
        assertThat(ben.getByText("Ana of the network")).isVisible();
        assertThat(ben.getByText("Sponsor: Ben of the cabinet")).isVisible();
    }

    @Test
    void whatIsRetiredUnderAnOpenFormCanBeBroughtBackAsTyped() {
        var ben = form("I24");
        field(ben, "Owner").fill("Ben keeps it");
        var ana = at("cto", "initiatives/I24");
        click(ana.locator("body"), "Retire…");
        ana.getByText("goes with it").or(ana.getByText("go with it")).first().waitFor();
        click(ana.locator("body"), "Retire it");
        assertThat(ben.getByText("has just retired this")).isVisible();
        assertThat(field(ben, "Owner")).hasValue("Ben keeps it");
        assertThat(ana.getByText("is no longer in the plan that you see")).isVisible();
        save(ben);
        var compare = dialog(ben, "Somebody else changed this while you did");
        assertThat(compare).containsText("It was retired meanwhile.");
        click(compare, "Save what I chose");
        assertThat(field(ben, "Owner")).hasCount(0);
        assertThat(ben.getByText("Ben keeps it")).isVisible();
    }

    private Page at(String role, String view) {
        var context = newContext();
        contexts.add(context);
        var page = signIn(context, role);
        open(page, url(view));
        return page;
    }

    private Page form(String initiative) {
        var page = at("cto", "initiatives/" + initiative);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Edit").setExact(true))
                .click();
        field(page, "Owner").waitFor();
        return page;
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator dialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }

    private static void click(Locator place, String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** When the text that is watched for stood there. */
    private static long seenAt(Page page) {
        return ((Number) page.waitForFunction("() => window.seenAt").jsonValue()).longValue();
    }
}
