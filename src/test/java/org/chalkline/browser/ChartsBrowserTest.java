package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a reader takes along from a chart, and where a mark leads. */
class ChartsBrowserTest extends BrowserFixture {

    @Autowired
    JdbcTemplate database;

    private static final String YEARS = "#chart-budget-years";

    @Test
    void aChartIsTakenAlongAsADrawingThatSaysWhatItShows() throws Exception {
        try (var context = newContext()) {
            var page = signIn(context, "cabinet");
            var drawing = export(page, "Drawing (SVG)");
            assertThat(drawing.suggestedFilename()).isEqualTo("budget-years.svg");
            var svg = DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .parse(drawing.path().toFile());
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(words(page, ".chart-title"));
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(words(page, ".chart-sentence"));
            assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThan(5);
        }
    }

    @Test
    void aChartIsTakenAlongAsAPictureAtTwiceItsSize() throws Exception {
        try (var context = newContext()) {
            var page = signIn(context, "cabinet");
            var picture = ImageIO.read(export(page, "Picture (PNG)").path().toFile());
            var box = page.locator(YEARS + " chalk-chart").boundingBox();
            assertThat((double) picture.getWidth()).isEqualTo(2 * Math.floor(box.width));
            assertThat(picture.getRGB(1, 1) >>> 24).as("an opaque ground").isEqualTo(255);
        }
    }

    @Test
    void theTableIsTakenAlongAsItStandsOnThePage() throws IOException {
        try (var context = newContext()) {
            var page = signIn(context, "cabinet");
            var file = Files.readString(export(page, "Table (CSV)").path(), StandardCharsets.UTF_8);
            assertThat(file).startsWith("\ufeff");
            var rows =
                    CSVFormat.DEFAULT.parse(new StringReader(file.substring(1))).getRecords();
            page.locator(YEARS + " [data-action=table]").click();
            var onPage = page.locator(YEARS + " .chart-table tbody tr");
            onPage.first().waitFor();
            assertThat(rows).hasSize(onPage.count() + 1);
            assertThat(rows.stream().flatMap(row -> row.toList().stream())).contains("5888000.00", "6297000.00");
        }
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "a mark, risks, #chart-risk-grid, cell=",
        "a fund, alignment, #chart-money-flow, budget",
        "a goal, alignment, #chart-weight-money, goals/"
    })
    void aMarkOpensWhatIsBehindItAndBackReturns(String mark, String view, String chart, String leadsTo) {
        try (var context = newContext()) {
            var page = signIn(context, "superintendent");
            open(page, url(view));
            page.locator(chart + " chalk-chart").focus();
            page.keyboard().press("Home");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains(leadsTo));
            settled(page);
            page.goBack();
            page.waitForURL(address -> address.startsWith(url(view)) && !address.contains("cell="));
            settled(page);
            assertThat(page.locator(chart).isVisible()).as("back from %s", mark).isTrue();
        }
    }

    @Test
    void theFilterStaysInTheAddressOnTheWayThroughTheScreens() {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            open(page, url("overview?fy=2028&category=security"));
            var sentence = page.locator(".page-sentence").innerText();
            page.locator("vaadin-side-nav-item").getByText("Budget").click();
            page.waitForURL(url("budget?fy=2028&category=security"));
            settled(page);
            assertThat(page.locator("main").innerText()).contains("FY28");
            page.goBack();
            page.waitForURL(url("overview?fy=2028&category=security"));
            settled(page);
            assertThat(page.locator(".page-sentence").innerText()).isEqualTo(sentence);
        }
    }

    @Test
    void aTableThatIsTakenAlongIsInTheAuditTrail() {
        try (var context = newContext()) {
            var download = export(signIn(context, "board"), "Table (CSV)");
            assertThat(download.failure()).isNull();
            assertThat(database.queryForList(
                            "select what from audit_entry where who = 'board' and kind = 'EXPORT'", String.class))
                    .contains("Took a table of the screen \"budget\" along as csv");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "alignment, the matrix, Chromebook refresh",
        "retired, the retired records, Student response clickers",
        "import, what came in before, Revision",
        "ledger, the ledgers taken in before, Reconciles"
    })
    void aListIsTakenAlongAsAFile(String view, String list, String text) throws IOException {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url(view));
            page.getByLabel("Export: " + list).click();
            var csv = page.waitForDownload(() -> page.locator("vaadin-menu-bar-item")
                    .getByText("Table (CSV)")
                    .click());
            assertThat(Files.readString(csv.path())).contains(text);
        }
    }

    private Download export(Page page, String kind) {
        open(page, url("budget"));
        page.locator(YEARS + " vaadin-menu-bar-button").first().click();
        return page.waitForDownload(
                () -> page.locator("vaadin-menu-bar-item").getByText(kind).click());
    }

    private static String words(Page page, String part) {
        return page.locator(YEARS + " " + part).innerText();
    }
}
