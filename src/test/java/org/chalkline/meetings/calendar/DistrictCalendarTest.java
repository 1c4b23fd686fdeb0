package org.chalkline.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chalkline.meetings.calendar.Samples.around;
import static org.chalkline.meetings.calendar.Samples.bytes;
import static org.chalkline.meetings.calendar.Samples.event;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chalkline.briefings.Occasion;
import org.chalkline.meetings.CalendarPreview.Event;
import org.chalkline.meetings.MeetingRefused;
import org.chalkline.meetings.MeetingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private static List<Event> read(byte[] file) {
        return calendar(PACIFIC).read(file).meetings();
    }

    private static DistrictCalendar calendar(ZoneId zone) {
        var words = Map.of(Occasion.BOARD, "Board", Occasion.CABINET, "cabinet, leadership team");
        return new DistrictCalendar(new MeetingSettings(words, 5, "", null, ""), TODAY, zone);
    }

    private static List<String> days(byte[] file) {
        return read(file).stream()
                .map(event -> event.occasion() + " " + event.day())
                .toList();
    }

    @Test
    void aSeriesFromGoogleIsReadForAYearWithWhatWasLeftOutMovedAndCalledOff() {
        var reading = calendar(PACIFIC).read(bytes(Samples.GOOGLE));
        assertThat(reading.meetings())
                .extracting(event -> event.day().toString())
                .containsExactly(
                        "2026-11-17",
                        "2027-01-26",
                        "2027-03-16",
                        "2027-04-20",
                        "2027-05-18",
                        "2027-06-15",
                        "2027-07-20",
                        "2027-08-17",
                        "2027-09-21",
                        "2027-10-19");
        assertThat(reading.meetings()).allMatch(event -> event.occasion() == Occasion.BOARD);
        assertThat(reading.meetings().getFirst().title())
                .isEqualTo("Board of Education: regular meeting, open to the public; educación");
        assertThat(reading.meetings().get(1).title()).isEqualTo("Board of Education: study session");
        assertThat(reading.other()).as("the holiday and the club with the keys").isEqualTo(2);
    }

    @Test
    void outlooksOwnZoneIsUnderstoodAndPrivateTitlesAreLeftThere() {
        var meetings = read(bytes(Samples.OUTLOOK));
        assertThat(meetings)
                .extracting(event -> event.day().toString())
                .containsExactly("2026-12-07", "2026-12-11", "2026-12-21", "2027-01-04");
        assertThat(meetings)
                .extracting(Event::title)
                .containsExactly("Cabinet", "Cabinet meeting", "Cabinet", "Cabinet");
    }

    @Test
    void aMeetingIsOnItsDayWhereTheDistrictIs() {
        var evening = around(event("u", "Board", "DTSTART:20261118T030000Z\n"));
        assertThat(calendar(PACIFIC).read(evening).meetings().getFirst().day()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(calendar(ZoneId.of("Europe/Berlin"))
                        .read(evening)
                        .meetings()
                        .getFirst()
                        .day())
                .isEqualTo(LocalDate.of(2026, 11, 18));
        var weekly = around(
                event("u", "Board", "DTSTART;TZID=Pacific/Auckland:20261112T120000\nRRULE:FREQ=WEEKLY;COUNT=2\n"));
        assertThat(days(weekly)).containsExactly("BOARD 2026-11-11", "BOARD 2026-11-18");
        assertThat(days(around(event("u", "Board", "DTSTART:20261117T230000\n"))))
                .as("a time without a zone")
                .containsExactly("BOARD 2026-11-17");
    }

    @Test
    void theSameFileGivesTheSameMeetings() {
        assertThat(read(bytes(Samples.GOOGLE))).isEqualTo(read(bytes(Samples.GOOGLE)));
        assertThat(read(bytes(Samples.GOOGLE))).extracting(Event::key).doesNotHaveDuplicates();
    }

    @Test
    void aSeriesWithoutAnEndStopsAfterAYear() {
        var endless = around(event("u", "Cabinet", "DTSTART;VALUE=DATE:19990101\nRRULE:FREQ=DAILY\n"));
        var days = read(endless);
        assertThat(days).hasSize(366);
        assertThat(days.getFirst().day()).isEqualTo(TODAY);
        assertThat(days.getLast().day()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aSeriesFromTheYearOneThatNeverFallsOnADayEnds() {
        assertThat(days(around(
                        event("u", "Board", "DTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n"))))
                .isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void fiveMegabytesOfSpiteAreRefusedAtOnce() {
        var spite = "X".repeat(5 * 1024 * 1024);
        refuses(around(event("u", "Board", "DTSTART:20261118T030000Z\nX-SPITE:" + spite + "\n")), "larger than 4 MB");
        refuses(around("BEGIN:X\n".repeat(200_000)), "Line 7:");
        refuses(around("X:\n".repeat(300_000)), "more than 250,000 lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "freq=minutely;COUNT=2",
                "INTERVAL=2;FREQ=HO\n URLY",
                "FREQ=DAILY;BYHOUR=1,2",
                "FREQ=DAILY;BYSECOND=1,2,3"
            })
    void whatRepeatsWithinADayIsRefusedBeforeItIsCounted(String rule) {
        refuses(around(event("u", "Lunch", "DTSTART:20261118T030000Z\nRRULE:" + rule + "\n")), "Line 9:");
    }

    @Test
    void oneHourOfTheDayIsNoHarm() {
        assertThat(days(around(
                        event("u", "Board", "DTSTART:20261118T180000Z\nRRULE:FREQ=MONTHLY;COUNT=2;BYHOUR=18\n"))))
                .containsExactly("BOARD 2026-11-18", "BOARD 2026-12-18");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndNothingIsRead() {
        refuses("Dear all".getBytes(StandardCharsets.UTF_8), "This is no calendar");
        refuses(new byte[0], "This is no calendar");
        refuses(around(event("u", "Board", "DTSTART:2026-11-18\n")), "Line 8 ");
        refuses(around(event("u", "Board", "DTSTART;TZID=Mars/Phobos:20261118T090000\n")), "read");
        refuses(around(event("u", "Board", "")), "“Board” has no day");
        refuses(bytes("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:u\n"), "read");
    }

    private static void refuses(byte[] file, String words) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(MeetingRefused.class).hasMessageContaining(words);
    }

    @Test
    void wordsChooseAsWholeWordsAndTheFewestReadersWin() {
        assertThat(days(around(event("1", "BOARD study session", "DTSTART;VALUE=DATE:20261201\n")
                        + event("2", "Skateboard day", "DTSTART;VALUE=DATE:20261202\n")
                        + event("3", "Leadership team prepares the board meeting", "DTSTART;VALUE=DATE:20261203\n")
                        + event("4", "Boards of maple", "DTSTART;VALUE=DATE:20261204\n"))))
                .containsExactly("BOARD 2026-12-01", "CABINET 2026-12-03");
    }

    @Test
    void aDayHasOneMeetingOfAKindAndANewerVersionReplacesAnOlder() {
        var file = around(event("1", "Board closed session", "DTSTART:20261118T010000Z\n")
                + event("2", "Board meeting", "DTSTART:20261118T020000Z\n")
                + event("3", "Board retreat", "DTSTART;VALUE=DATE:20261205\nSEQUENCE:2\n")
                + event("3", "Board retreat", "DTSTART;VALUE=DATE:20261204\nSEQUENCE:1\n"));
        assertThat(read(file)).extracting(Event::title).containsExactly("Board closed session", "Board retreat");
        assertThat(days(file)).containsExactly("BOARD 2026-11-17", "BOARD 2026-12-05");
    }

    @Test
    void marksThatTurnTextAroundAreTakenOutOfTitles() {
        assertThat(read(around(event("1", "Board \u202Egnisrever\u202C\\n<b>", "DTSTART;VALUE=DATE:20261201\n"))))
                .extracting(Event::title)
                .containsExactly("Board gnisrever <b>");
    }

    @Test
    void olderProgramsLettersAreRead() {
        var old = new String(
                        around(event("1", "Board: educación", "DTSTART;VALUE=DATE:20261201\n")), StandardCharsets.UTF_8)
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(read(old)).extracting(Event::title).containsExactly("Board: educación");
    }
}
