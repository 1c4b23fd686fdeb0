package org.chalkline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chalkline.browser.Controls.button;
import static org.chalkline.browser.Controls.dialog;
import static org.chalkline.browser.Controls.inDialog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The district's calendar comes in, an edition is frozen from it, and a calendar reads it. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:meetings;DB_CLOSE_DELAY=-1")
class MeetingsBrowserTest extends BrowserFixture {

    private static final LocalDate DAY = LocalDate.now().plusDays(100);

    private static FilePayload calendar(LocalDate day) {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\nBEGIN:VEVENT\nUID:one\nDTSTAMP:20260101T000000Z\n"
                + "SUMMARY:Board workshop\nDTSTART;VALUE=DATE:" + day.toString().replace("-", "")
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
        return new FilePayload(
                "district.ics", "text/calendar", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCalendarIsLookedAtTakenOverAndLeadsToAnEdition() {
        try (var context = newContext()) {
            var page = signIn(context, "cto");
            open(page, url("meetings"));
            button(page, "Bring a calendar in …").click();
            page.locator("vaadin-upload input[type=file]").setInputFiles(calendar(DAY));
            assertThat(dialog(page)).containsText("1 new.");
            inDialog(page, "Take it over").click();
            var meeting = page.locator(".meeting").filter(new Locator.FilterOptions().setHasText("Board workshop"));
            assertThat(meeting).containsText("From the district's calendar");
            meeting.getByText("Freeze an edition").click();
            assertThat(dialog(page)).containsText("Freeze an edition");
            dialog(page).getByLabel("Title").fill("For the workshop");
            inDialog(page, "Freeze the plan of now").click();
            assertThat(page.locator("h1")).hasText("For the workshop");
            open(page, url("meetings"));
            assertThat(meeting).containsText("Its edition: draft.");
        }
    }

    @Test
    void aBoardMemberGetsAnAddressThatIsShownOnce() {
        try (var context = newContext()) {
            var page = signIn(context, "board");
            open(page, url("meetings"));
            assertThat(page.locator("main")).not().containsText("cabinet");
            button(page, "Get an address …").click();
            var field = dialog(page).locator("input");
            assertThat(field).hasValue(java.util.regex.Pattern.compile("^http://.*/feeds/meetings/.{43}\\.ics$"));
            var feed = page.request().get(field.inputValue());
            org.assertj.core.api.Assertions.assertThat(feed.text()).startsWith("BEGIN:VCALENDAR");
            inDialog(page, "I have kept it").click();
            assertThat(button(page, "End the address …")).isVisible();
        }
    }
}
