package org.chalkline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo district, served with its production frontend, and a Chromium to look at it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"chalkline.demo=true", "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserFixture {

    static final String DEMO_PASSWORD = "chalkline-demo";

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        playwright = startPlaywright();
        browser = launch(playwright);
    }

    /** A driver of one's own, for a test that runs beside others: one driver serves one thread. */
    static Playwright startPlaywright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("CHALKLINE_CHROMIUM"))
                                .orElse("/usr/bin/chromium")))
                        .setArgs(QUIET));
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    BrowserContext newContext() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** Signs in and waits for the first screen behind the sign-in page. */
    Page signIn(BrowserContext context, String name) {
        var page = context.newPage();
        page.navigate(url("login"));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(DEMO_PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        settled(page);
        return page;
    }

    /** Opens a view and waits until the server has answered and each chart is drawn. */
    static void open(Page page, String address) {
        page.navigate(address);
        settled(page);
    }

    static void settled(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.waitForFunction("() => [...document.querySelectorAll('chalk-chart')]"
                + ".filter(c => c.getClientRects().length > 0).every(c => c.hasAttribute('data-drawn'))");
        // Colours on their way from light to dark are no colours to judge.
        page.waitForFunction("() => document.getAnimations()"
                + ".every(a => a.playState !== 'running' || a.effect?.getComputedTiming().endTime === Infinity)");
    }

    /** Opens the table of each chart on the page, as its button does. */
    static void openTables(Page page) {
        for (var button : page.locator("[data-action=table]").all()) {
            if (button.getAttribute("aria-expanded").equals("false")) {
                button.click();
            }
        }
        settled(page);
    }

    /** Collects what the page complains of from now on: script errors and console errors. */
    static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        page.onConsoleMessage((ConsoleMessage message) -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return complaints;
    }
}
