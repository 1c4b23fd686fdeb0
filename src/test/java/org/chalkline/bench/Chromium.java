package org.chalkline.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.access.DemoAccounts;

/** A browser that opens the packaged application. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("CHALKLINE_CHROMIUM"))
                            .orElse("/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
    private final String root;

    Chromium(int port) {
        root = "http://localhost:" + port + "/";
    }

    BrowserContext person() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** Signs in at the overview, and waits until its charts are drawn. */
    Page signIn(BrowserContext person) {
        return signIn(person, "overview");
    }

    /** Signs in by a link to a screen, so that no other one is opened before. */
    Page signIn(BrowserContext person, String path) {
        var page = person.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate(root + path);
        page.locator("input[name=username]").fill("cto");
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> address.startsWith(root + path));
        drawn(page);
        return page;
    }

    /** From the menu, as readers do. */
    static void open(Page page, Screen screen) {
        page.locator("vaadin-side-nav-item", new Page.LocatorOptions().setHasText(screen.name()))
                .click();
        page.locator("h1", new Page.LocatorOptions().setHasText(screen.name())).waitFor();
        drawn(page);
    }

    static void drawn(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(c => !c.isActive || !c.isActive())");
        page.waitForFunction("() => [...document.querySelectorAll('chalk-chart')]"
                + ".filter(c => c.getClientRects().length > 0).every(c => c.hasAttribute('data-drawn'))");
    }

    /** A load of files of one type, compressed as they travel. */
    record Load(int files, long bytes) {}

    /** What a person who comes for the first time loads until the first chart is drawn, by the end of the address. */
    Load untilFirstChart(String ending) {
        try (var person = person()) {
            var requests = new ArrayList<Request>();
            person.onRequestFinished(requests::add);
            signIn(person);
            var wanted = requests.stream()
                    .filter(request -> request.url().replaceAll("[?#].*", "").endsWith(ending))
                    .toList();
            return new Load(
                    wanted.size(),
                    wanted.stream()
                            .mapToLong(request -> request.sizes().responseBodySize)
                            .sum());
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
