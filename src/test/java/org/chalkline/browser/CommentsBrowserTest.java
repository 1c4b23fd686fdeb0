package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A remark with a mention: it arrives on open screens and in the inbox, and never at the board. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:comments;DB_CLOSE_DELAY=-1")
class CommentsBrowserTest extends BrowserFixture {

    private static final String WORK = "initiatives/I02";
    private static final String WORDS = "Is the third year certain?";

    @Test
    void whoIsMentionedReadsItAndTheBoardDoesNot() {
        try (var writing = newContext();
                var reading = newContext();
                var governing = newContext()) {
            var chief = signIn(writing, "cto");
            var superintendent = signIn(reading, "superintendent");
            var member = signIn(governing, "board");
            open(chief, url(WORK));
            open(superintendent, url(WORK));
            var complaints = complaints(chief);

            chief.getByLabel("Your comment").focus();
            chief.keyboard().type("@Superin");
            chief.locator("chalk-mention [role=option]").first().waitFor();
            assertThat(Axe.violations(chief)).isEmpty();
            chief.keyboard().press("Enter");
            chief.keyboard().type(" " + WORDS);
            chief.keyboard().press("Control+Enter");

            assertThat(chief.locator(".comment")).containsText(WORDS);
            assertThat(superintendent.locator(".comment")).containsText(WORDS);
            assertThat(Axe.violations(chief)).isEmpty();
            open(superintendent, url("inbox"));
            var notice = superintendent.locator(".inbox-item").filter(hasText("mentioned you"));
            assertThat(notice).containsText("New: ");
            notice.locator("a").click();
            superintendent.waitForURL(address -> address.contains(WORK));
            open(superintendent, url("inbox"));
            assertThat(superintendent.locator(".inbox-item").filter(hasText("mentioned you")))
                    .not()
                    .containsText("New: ");

            open(member, url(WORK));
            assertThat(member.locator(".comments")).hasCount(0);
            assertThat(member.content()).doesNotContain(WORDS);
            assertThat(complaints).isEmpty();
        }
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
