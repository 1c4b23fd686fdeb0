package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A file comes in: its problems are shown, then mended and written. On a database of its own, for it changes the plan. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:import;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000")
class ImportBrowserTest extends BrowserFixture {

    private static final String STAFF = "initiative,team,fiscal year,hours\nI01,Night shift,FY27,";

    @Autowired
    DataSource source;

    @Test
    void aFileIsMendedAndWritten() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            var complaints = complaints(page);
            open(page, url("import"));
            bring(page, STAFF + "many\nI99,Night shift,FY27,5\n");
            page.getByText("2 problems are in the way").waitFor();
            assertThat(page.locator("vaadin-grid[aria-label=Problems] vaadin-grid-cell-content")
                            .allInnerTexts())
                    .contains("File", "Row", "Column", "What is wrong, and what to do")
                    .contains("staff.csv", "2", "hours", "\"many\" is not a number.");
            assertThat(page.getByText("Write to the plan").count()).isZero();
            assertThat(Axe.violations(page)).isEmpty();

            bring(page, STAFF + "5\n");
            page.getByText("These files add 1 row and change 0; 0 stay as they are.")
                    .waitFor();
            settled(page);
            assertThat(Axe.violations(page)).isEmpty();
            page.getByText("Write to the plan").click();
            page.getByText("Done. The plan is now at revision 4.").waitFor();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aPhoneShowsEachProblemWithoutScrollingAside() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            page.setViewportSize(390, 844);
            open(page, url("import"));
            bring(page, STAFF + "many\n");
            var grid = page.locator("vaadin-grid[aria-label=Problems]");
            page.getByText("staff.csv, row 2, hours").waitFor();
            assertThat((Integer) grid.evaluate("g => g.$.table.scrollWidth - g.$.table.clientWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .isLessThanOrEqualTo(0);
        }
    }

    @Test
    void aStopIsHeardWhileThePlanIsWritten() throws SQLException {
        try (var context = newContext();
                var holder = source.getConnection();
                var statement = holder.createStatement()) {
            var page = signIn(context, "cto");
            open(page, url("import"));
            bring(page, "initiative,team,fiscal year,hours\nI01,Stopped,FY27,5\n");
            page.getByText("These files add 1 row").waitFor();
            // Writers queue at this row: the import can't end before the button is pressed.
            holder.setAutoCommit(false);
            statement.execute("select number from plan_revision where number = 0 for update");
            page.getByText("Write to the plan").click();
            page.getByText("Writing the plan").waitFor();
            page.getByText("Stop", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("Stopping").waitFor();
            holder.rollback();
            page.getByText("You stopped the import. Nothing was written.").waitFor();
            try (var rows = statement.executeQuery("select count(*) from staff_need where team = 'Stopped'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isZero();
            }
            assertThat(page.locator("vaadin-upload").isVisible()).isTrue();
        }
    }

    private static void bring(Page page, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("staff.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
