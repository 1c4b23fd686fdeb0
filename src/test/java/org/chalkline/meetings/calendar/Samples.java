package org.chalkline.meetings.calendar;

import java.nio.charset.StandardCharsets;

/** Calendars as programs export them. */
final class Samples {

    /** Google Calendar: a series with one meeting left out, one moved, one called off; and what is no meeting. */
    static final String GOOGLE = """
            BEGIN:VCALENDAR
            PRODID:-//Google Inc//Google Calendar 70.9054//EN
            VERSION:2.0
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            X-WR-CALNAME:Cedar Valley USD
            X-WR-TIMEZONE:America/Los_Angeles
            BEGIN:VTIMEZONE
            TZID:America/Los_Angeles
            X-LIC-LOCATION:America/Los_Angeles
            BEGIN:DAYLIGHT
            TZOFFSETFROM:-0800
            TZOFFSETTO:-0700
            TZNAME:PDT
            DTSTART:19700308T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:-0700
            TZOFFSETTO:-0800
            TZNAME:PST
            DTSTART:19701101T020000
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            DTSTART;TZID=America/Los_Angeles:20260818T180000
            DTEND;TZID=America/Los_Angeles:20260818T210000
            RRULE:FREQ=MONTHLY;BYDAY=3TU
            EXDATE;TZID=America/Los_Angeles:20261215T180000
            DTSTAMP:20261101T173045Z
            UID:7kukuqrfedlm2f9t@google.com
            CREATED:20260701T173045Z
            DESCRIPTION:<b>Agenda</b>\\nhttps://example.org/agenda\\, room 4
            LAST-MODIFIED:20261101T173045Z
            LOCATION:District office\\, 12 Cedar Street
            SEQUENCE:1
            STATUS:CONFIRMED
            SUMMARY:Board of Education: regular meeting\\, open to the
              public\\; educación
            TRANSP:OPAQUE
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=America/Los_Angeles:20270126T180000
            DTEND;TZID=America/Los_Angeles:20270126T210000
            DTSTAMP:20261101T173045Z
            UID:7kukuqrfedlm2f9t@google.com
            RECURRENCE-ID;TZID=America/Los_Angeles:20270119T180000
            SUMMARY:Board of Education: study session
            SEQUENCE:2
            STATUS:CONFIRMED
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=America/Los_Angeles:20270216T180000
            DTEND;TZID=America/Los_Angeles:20270216T210000
            DTSTAMP:20261101T173045Z
            UID:7kukuqrfedlm2f9t@google.com
            RECURRENCE-ID;TZID=America/Los_Angeles:20270216T180000
            SUMMARY:Board of Education: regular meeting
            STATUS:CANCELLED
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261127
            DTEND;VALUE=DATE:20261128
            DTSTAMP:20261101T173045Z
            UID:holiday@google.com
            SUMMARY:No school
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20261203T170000Z
            DTEND:20261203T180000Z
            DTSTAMP:20261101T173045Z
            UID:keys@google.com
            SUMMARY:Keyboarding club
            END:VEVENT
            END:VCALENDAR
            """;

    /** Outlook: a zone of its own making, quoted, and a title that says it was called off. */
    static final String OUTLOOK = """
            BEGIN:VCALENDAR
            PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
            VERSION:2.0
            METHOD:PUBLISH
            X-MS-OLK-FORCEINSPECTOROPEN:TRUE
            BEGIN:VTIMEZONE
            TZID:Customized Time Zone
            BEGIN:STANDARD
            DTSTART:16011104T020000
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
            TZOFFSETFROM:-0700
            TZOFFSETTO:-0800
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010311T020000
            RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
            TZOFFSETFROM:-0800
            TZOFFSETTO:-0700
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            CLASS:PUBLIC
            CREATED:20261001T160000Z
            DTEND;TZID="Customized Time Zone":20261207T233000
            DTSTAMP:20261001T160000Z
            DTSTART;TZID="Customized Time Zone":20261207T213000
            LAST-MODIFIED:20261001T160000Z
            ORGANIZER;CN="Office of the superintendent":invalid address
            PRIORITY:5
            RRULE:FREQ=WEEKLY;COUNT=3;INTERVAL=2;BYDAY=MO
            SEQUENCE:0
            SUMMARY;LANGUAGE=en-us:Cabinet
            TRANSP:OPAQUE
            UID:040000008200E00074C5B7101A82E00800000000
            X-MICROSOFT-CDO-BUSYSTATUS:BUSY
            END:VEVENT
            BEGIN:VEVENT
            CLASS:PRIVATE
            DTSTAMP:20261001T160000Z
            DTSTART;TZID="Pacific Standard Time":20261211T090000
            DTEND;TZID="Pacific Standard Time":20261211T100000
            SUMMARY:Cabinet retreat about the case of J. Doe
            UID:private-1
            END:VEVENT
            BEGIN:VEVENT
            DTSTAMP:20261001T160000Z
            DTSTART;TZID="Customized Time Zone":20261218T090000
            SUMMARY:Canceled: Cabinet
            UID:off-1
            END:VEVENT
            END:VCALENDAR
            """;

    private Samples() {}

    /** As it would be sent, with the ends of lines that the standard asks for. */
    static byte[] bytes(String calendar) {
        return calendar.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] around(String events) {
        return bytes("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + events + "END:VCALENDAR\n");
    }

    /** @param lines each with its end */
    static String event(String uid, String title, String lines) {
        return "BEGIN:VEVENT\nDTSTAMP:20261101T000000Z\nUID:%s\nSUMMARY:%s\n%sEND:VEVENT\n"
                .formatted(uid, title, lines);
    }
}
