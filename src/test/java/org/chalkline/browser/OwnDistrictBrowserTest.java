package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** A district's first day outside the demo: from the one-time password to its own plan on the overview. */
@TestPropertySource(
        properties = {"chalkline.demo=false", "spring.datasource.url=jdbc:h2:mem:own-district;DB_CLOSE_DELAY=-1"})
class OwnDistrictBrowserTest extends BrowserFixture {

    private static final String NEW_PASSWORD = "chalk and a long board";

    private static final List<String> VIEWS =
            List.of("overview", "alignment", "goals", "initiatives", "budget", "risks", "import");

    @Autowired
    AccountService accounts;

    @Test
    void anEmptyInstallationBecomesADistrictsOwn() throws IOException {
        try (var context = newContext();
                var another = newContext()) {
            var admin = firstSignIn(context, "admin", oneTimePassword());
            assertThat(admin.locator("h1")).hasText("Accounts");
            var chief = firstSignIn(another, "m.alvarez", newAccount(admin, "m.alvarez"));
            assertThat(chief.locator("main")).containsText("No plan yet");
            everyEmptyViewSaysWhatGoesThere(chief);
            bringThePlan(chief);
            open(chief, url("overview"));
            assertThat(chief.locator(".page-sentence")).containsText("Cedar Valley USD");
            open(chief, url("goals/G1"));
            assertThat(chief.locator("h1")).hasText("Third graders read at grade level");
        }
    }

    private void everyEmptyViewSaysWhatGoesThere(Page page) {
        var complaints = complaints(page);
        for (var view : VIEWS) {
            open(page, url(view));
            assertThat(page.locator("main").innerText()).as(view).hasSizeGreaterThan(60);
            assertThat(Axe.violations(page)).as(view).isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    /** On the import screen, which was the last one opened: all files of the demo in one zip. */
    private void bringThePlan(Page page) throws IOException {
        assertThat(page.locator("main")).containsText("Bring your plan in");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("plan.zip", "application/zip", zip(Path.of("src/main/resources/demo"))));
        page.getByText("Write to the plan").click();
        page.getByText("Done. The plan is now at revision 1.").waitFor();
    }

    private static byte[] zip(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = Files.list(folder);
                var zip = new ZipOutputStream(bytes)) {
            for (var file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }

    private String newAccount(Page page, String name) {
        page.getByText("New account").click();
        page.getByRole(AriaRole.TEXTBOX, named("Sign-in name")).fill(name);
        page.getByRole(AriaRole.TEXTBOX, named("Name")).fill("Marisol Alvarez");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Technology chief"))
                .check();
        assertThat(Axe.violations(page)).as("the dialog for an account").isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        var shown = page.getByLabel("One-time password").last();
        shown.waitFor();
        assertThat(Axe.violations(page)).as("the dialog with the password").isEmpty();
        return shown.inputValue();
    }

    /** Signs in with a one-time password, meets nothing but the page that replaces it, and comes in with the new one. */
    private Page firstSignIn(BrowserContext context, String name, String oneTime) {
        var page = context.newPage();
        signIn(page, name, oneTime);
        page.waitForURL(url("password"));
        page.navigate(url("goals"));
        page.waitForURL(url("password"));
        page.getByLabel("Current password").fill(oneTime);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(NEW_PASSWORD);
        page.getByLabel("New password again").fill(NEW_PASSWORD);
        page.getByText("Save and sign in again").click();
        page.waitForURL(address -> address.contains("/login"));
        signIn(page, name, NEW_PASSWORD);
        page.waitForURL(address -> !address.contains("/login"));
        settled(page);
        return page;
    }

    private void signIn(Page page, String name, String password) {
        page.navigate(url("login"));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
    }

    /** The one that the first start printed went to the console; an administrator can always have another. */
    private String oneTimePassword() {
        return as("ADMIN", () -> accounts.resetPassword(AccountName.of("admin")));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static <T> T as(String role, Supplier<T> action) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("test", "", "ROLE_" + role));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
