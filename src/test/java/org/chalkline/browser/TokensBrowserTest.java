package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A token's life on screen: made, shown once, used by a program, revoked. */
class TokensBrowserTest extends BrowserFixture {

    @Test
    void aTokenReadsThePlanUntilItsOwnerRevokesIt() throws IOException, InterruptedException {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            open(page, url("tokens"));
            button(page.locator("main"), "New token").click();
            dialog(page).getByLabel("Name").fill("Board dashboard");
            button(dialog(page), "Make the token").click();
            var secret = dialog(page).getByLabel("Access token");
            secret.waitFor();
            assertThat(Axe.violations(page)).isEmpty();
            var token = secret.inputValue();
            button(dialog(page), "I have kept it").click();
            assertThat(page.locator(".token-name")).hasText("Board dashboard");
            assertThat(page.content()).doesNotContain(token);
            assertThat(status(token)).isEqualTo(200);
            button(page.locator("main"), "Revoke Board dashboard").click();
            dialog(page).getByText("It needs a new token").waitFor();
            assertThat(Axe.violations(page)).isEmpty();
            button(dialog(page), "Revoke").click();
            assertThat(page.locator(".page-sentence")).containsText("No program reads the plan in your name");
            assertThat(status(token)).isEqualTo(401);
            page.getByText("How programs use it").click();
            page.waitForURL(url("docs/api"));
            assertThat(page.locator("h1")).hasText("Read API");
        }
    }

    private int status(String token) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url("api/v1/goals")))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
