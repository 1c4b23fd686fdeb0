package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the served pages forbid the browser; the packaged pages are made by Vaadin, so only they can show it. */
class HeadersBrowserTest extends BrowserFixture {

    @Test
    void theStartPageForbidsWhatItDoesNotNeed() {
        try (var context = newContext()) {
            var page = context.newPage();
            var complaints = complaints(page);
            Map<String, String> headers = headers(page.navigate(url("login")));
            page.locator("input[name=username]").waitFor();
            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "'nonce-")
                    .doesNotContain("script-src 'self' 'unsafe-inline'", "http:", "https:");
            assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsKeys("permissions-policy");
            assertThat(complaints).noneMatch(complaint -> complaint.contains("Content Security Policy"));
        }
    }

    @Test
    void aScriptWithoutTheNonceDoesNotRun() {
        try (var context = newContext()) {
            var page = context.newPage();
            page.navigate(url("login"));
            page.locator("input[name=username]").waitFor();
            page.evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.planted = 1';"
                    + " document.body.append(s); }");
            assertThat(page.evaluate("() => window.planted === undefined")).isEqualTo(true);
        }
    }

    @Test
    void theStylesAndTheMarkLoadBeforeSigningIn() {
        try (var context = newContext()) {
            for (String path : new String[] {"assets/favicon.svg", "assets/chalkline.css"}) {
                var answer =
                        context.request().get(url(path), RequestOptions.create().setMaxRedirects(0));
                assertThat(answer.status()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void eachAnswerHasAnotherNonce() {
        try (var context = newContext()) {
            var page = context.newPage();
            var first = headers(page.navigate(url("login"))).get("content-security-policy");
            var second = headers(page.navigate(url("login"))).get("content-security-policy");
            assertThat(first).isNotEqualTo(second);
        }
    }

    private static Map<String, String> headers(@Nullable Response response) {
        return Objects.requireNonNull(response).allHeaders();
    }
}
