package org.chalkline.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chalkline.access.Role;
import org.chalkline.briefings.Occasion;
import org.chalkline.meetings.CalendarPreview;
import org.chalkline.meetings.Meeting;
import org.chalkline.meetings.MeetingChange;
import org.chalkline.meetings.MeetingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of meetings and its reminders promise. On each database: see the classes that extend this one's child. */
abstract class MeetingCases extends MeetingFixture {

    private static byte[] calendar(String... events) {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + String.join("", events) + "END:VCALENDAR\n";
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String event(String uid, String title, LocalDate day) {
        return "BEGIN:VEVENT\nUID:%s\nDTSTAMP:20270101T000000Z\nSUMMARY:%s\nDTSTART;VALUE=DATE:%s\nEND:VEVENT\n"
                .formatted(uid, title, day.toString().replace("-", ""));
    }

    private CalendarPreview bring(byte[] file) {
        var preview = calendars.preview(file);
        calendars.confirm(preview);
        return preview;
    }

    @Test
    void aCalendarIsLookedAtTakenOverAndTheSameAgainChangesNothing() {
        var first = calendar(
                event("a", "Board meeting", today.plusDays(10)),
                event("b", "Cabinet", today.plusDays(3)),
                event("c", "Picnic", today.plusDays(4)));
        var preview = calendars.preview(first);
        assertThat(preview.sentence()).isEqualTo("2 new.");
        assertThat(preview.other()).isEqualTo(1);
        assertThat(listed()).as("nothing before the yes").isEmpty();
        calendars.confirm(preview);
        assertThat(listed()).extracting(Meeting::title).containsExactly("Cabinet", "Board meeting");
        var before = listed();
        assertThat(bring(first).sentence()).isEqualTo("Nothing new: 2 stay as they are.");
        assertThat(listed()).isEqualTo(before);
    }

    @Test
    void whatIsMovedRenamedOrGoneInTheCalendarIsSoOnTheList() {
        bring(calendar(
                event("a", "Board meeting", today.plusDays(10)),
                event("b", "Cabinet", today.plusDays(3)),
                event("c", "Cabinet", today.plusDays(17))));
        var before = listed();
        var preview = bring(calendar(
                event("a", "Board meeting", today.plusDays(12)),
                event("b", "Cabinet with guests", today.plusDays(3)),
                event("d", "Board retreat", today.plusDays(40))));
        assertThat(preview.sentence()).isEqualTo("1 new, 1 moved, 1 changed, 1 gone.");
        assertThat(listed())
                .extracting(meeting -> meeting.title() + " " + meeting.day())
                .containsExactly(
                        "Cabinet with guests " + today.plusDays(3),
                        "Board meeting " + today.plusDays(12),
                        "Board retreat " + today.plusDays(40));
        assertThat(listed().get(1).id())
                .as("the same meeting")
                .isEqualTo(before.get(1).id());
    }

    @Test
    void whatWasEnteredByHandStaysAndBecomesTheCalendarsWhenItIsThereToo() {
        enter(Occasion.BOARD, today.plusDays(10));
        enter(Occasion.CABINET, today.plusDays(5));
        var preview = bring(calendar(event("a", "Board meeting", today.plusDays(10))));
        assertThat(preview.sentence()).isEqualTo("1 changed.");
        assertThat(listed())
                .extracting(meeting -> meeting.occasion() + " " + meeting.fromCalendar())
                .containsExactly("CABINET false", "BOARD true");
        assertThatThrownBy(() -> service.change(
                        listed().getLast(), new MeetingChange(Occasion.BOARD, today.plusDays(11), "By hand")))
                .isInstanceOf(MeetingRefused.class)
                .hasMessageContaining("change it there");
    }

    @Test
    void aPreviewThatIsOutOfDateIsRefusedWholeAndAMeetingThatWasStaysOnTheList() {
        var old = calendars.preview(calendar(event("a", "Board meeting", today.plusDays(10))));
        enter(Occasion.BOARD, today.plusDays(10));
        var before = listed();
        assertThatThrownBy(() -> calendars.confirm(old))
                .isInstanceOf(MeetingRefused.class)
                .hasMessageContaining("meanwhile");
        assertThat(listed()).isEqualTo(before);
        bring(calendar(event("b", "Cabinet", today)));
        clock.advance(Duration.ofDays(1));
        today = LocalDate.now(clock);
        assertThat(bring(calendar()).count(CalendarPreview.Kind.GONE)).isZero();
        assertThat(reader.from(today.minusDays(1))).extracting(Meeting::title).contains("Cabinet");
    }

    @Test
    void twoPeoplesChangesAreNotMixedAndADayHasOneMeetingOfAKind() {
        enter(Occasion.BOARD, today.plusDays(10));
        var seen = listed().getFirst();
        service.change(seen, new MeetingChange(Occasion.BOARD, today.plusDays(11), "Moved"));
        assertThatThrownBy(() -> service.change(seen, new MeetingChange(Occasion.BOARD, today.plusDays(12), "Mine")))
                .isInstanceOf(MeetingRefused.class)
                .hasMessageContaining("Somebody else");
        assertThatThrownBy(() -> enter(Occasion.BOARD, today.plusDays(11)))
                .isInstanceOf(MeetingRefused.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> service.add(new MeetingChange(Occasion.CABINET, today, " ")))
                .isInstanceOf(MeetingRefused.class);
        assertThat(listed()).extracting(Meeting::title).containsExactly("Moved");
    }

    @Test
    void aBoardMemberSeesNoCabinetMeeting() {
        enter(Occasion.CABINET, today.plusDays(2));
        enter(Occasion.BOARD, today.plusDays(3));
        be("board", Role.BOARD);
        assertThat(listed()).extracting(Meeting::occasion).containsExactly(Occasion.BOARD);
        be("cabinet", Role.CABINET);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void theChiefIsRemindedOnceAFewDaysBeforeAMeetingWithoutAnEdition() {
        enter(Occasion.BOARD, today.plusDays(6));
        round();
        assertThat(inboxOf("cto", Role.CTO)).as("six days before").isEmpty();
        clock.advance(Duration.ofDays(1));
        round();
        round();
        var day = today.plusDays(6);
        assertThat(inboxOf("cto", Role.CTO))
                .containsExactly("Chalkline reminds you to freeze an edition for the %s -> editions?freeze=board&day=%s"
                        .formatted(Meeting.within(Occasion.BOARD, day), day));
        be("cto", Role.CTO);
        inbox.markAllRead();
        round();
        assertThat(inbox().size()).isEqualTo(1);
        assertThat(inboxOf("superintendent", Role.SUPERINTENDENT)).isEmpty();
    }

    private List<String> inbox() {
        return inboxOf("cto", Role.CTO);
    }

    @Test
    void aReminderGoesWithTheEditionAndComesAgainWhenThatIsGivenUp() {
        enter(Occasion.BOARD, today.plusDays(2));
        round();
        assertThat(inbox()).hasSize(1);
        var edition = freeze(Occasion.BOARD, today.plusDays(2));
        round();
        assertThat(inbox()).isEmpty();
        freeze(Occasion.CABINET, today.plusDays(2));
        editions.discard(edition);
        round();
        assertThat(inbox()).as("given up, and the other is for another meeting").hasSize(1);
    }

    @Test
    void aReminderGoesWithTheMeetingAndMovesWithIt() {
        var id = enter(Occasion.BOARD, today.plusDays(2));
        round();
        service.change(listed().getFirst(), new MeetingChange(Occasion.BOARD, today.plusDays(4), "Title of the BOARD"));
        round();
        assertThat(inbox()).singleElement().asString().contains("day=" + today.plusDays(4));
        service.remove(id);
        round();
        assertThat(inbox()).isEmpty();
        enter(Occasion.BOARD, today);
        round();
        assertThat(inbox()).hasSize(1);
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(inbox()).as("the meeting was").isEmpty();
    }

    @Test
    void ofManyProcessesOneReminds() throws Exception {
        enter(Occasion.BOARD, today.plusDays(1));
        enter(Occasion.CABINET, today.plusDays(2));
        try (var processes = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> one = () -> {
                reminders.remind();
                return true;
            };
            for (var done : processes.invokeAll(Collections.nCopies(6, one))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(inbox()).hasSize(2);
    }

    @Test
    void theDaysBeforeAreASettingAndARaceOfSettingsIsTold() {
        enter(Occasion.BOARD, today.plusDays(20));
        var seen = calendars.settings();
        var words = Map.of(Occasion.BOARD, "Trustees", Occasion.CABINET, "");
        calendars.change(seen, seen.with(words, 30, ""));
        round();
        assertThat(inbox()).hasSize(1);
        assertThat(calendars
                        .preview(calendar(event("a", "Trustees meet", today), event("b", "Cabinet", today)))
                        .sentence())
                .isEqualTo("1 new.");
        assertThatThrownBy(() -> calendars.change(seen, seen.with(words, 5, "")))
                .isInstanceOf(MeetingRefused.class)
                .hasMessageContaining("meanwhile");
        calendars.change(
                calendars.settings(),
                calendars.settings().with(Map.of(Occasion.BOARD, "Board", Occasion.CABINET, "Cabinet"), 5, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://calendar.example.org/a.ics",
                "file:///etc/passwd",
                "https://",
                "https://user:word@example.org/a.ics",
                "jar:https://example.org/a!/b",
                "https:/example.org"
            })
    void onlyAnHttpsAddressIsKept(String address) {
        var seen = calendars.settings();
        assertThatThrownBy(() -> calendars.change(seen, seen.with(seen.words(), 5, address)))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void theAuditSaysWhoChangedWhatAndNotTheTitleOrTheAddress() {
        enter(Occasion.CABINET, today.plusDays(9));
        var seen = calendars.settings();
        calendars.change(seen, seen.with(seen.words(), 5, "webcal://calendar.example.org/secret-qz.ics"));
        assertThat(calendars.settings().address()).startsWith("https://");
        calendars.change(calendars.settings(), seen);
        var trail =
                String.join("\n", database.queryForList("select what from audit_entry order by number", String.class));
        assertThat(trail)
                .contains("Entered a meeting: " + Meeting.words(Occasion.CABINET, today.plusDays(9)))
                .contains("the calendar's address among it")
                .doesNotContain("secret-qz", "Title of the");
    }
}
