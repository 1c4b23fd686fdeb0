package org.chalkline.meetings.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chalkline.meetings.CalendarService;
import org.chalkline.meetings.MeetingRefused;

/**
 * The text of a calendar file, and what is refused before anything is made of it: a file could be written to keep a server
 * busy for good, and its events would still be well formed.
 */
final class CalendarText {

    private static final int MOST_LINES = 250_000;
    private static final int DEEPEST = 4;

    /** Repetitions within a day, which no meeting has and of which a year holds millions. */
    private static final Pattern TOO_OFTEN =
            Pattern.compile("FREQ=(SECONDLY|MINUTELY|HOURLY)|BY(SECOND|MINUTE|HOUR)=[^;]*,");

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private CalendarText() {}

    /** The text, or a {@link MeetingRefused} that says which line is in the way. */
    static String of(byte[] file) {
        if (file.length > CalendarService.MOST_BYTES) {
            throw new MeetingRefused("The calendar is larger than %d MB. Export only the time to come."
                    .formatted(CalendarService.MOST_BYTES / 1024 / 1024));
        }
        var text = decode(file);
        check(text);
        return text;
    }

    /** UTF-8 as the standard says; where it can't be that, what older programs write. */
    private static String decode(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, OLD_WINDOWS);
        }
    }

    private static void check(String text) {
        if (!text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, "BEGIN:VCALENDAR".length())) {
            throw new MeetingRefused("This is no calendar: an iCalendar file (.ics) begins with BEGIN:VCALENDAR.");
        }
        int number = 0;
        int depth = 0;
        int ruleAt = 0;
        var rule = new StringBuilder();
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (number > MOST_LINES) {
                throw new MeetingRefused("The calendar has more than %,d lines.".formatted(MOST_LINES));
            }
            if (ruleAt > 0 && (line.startsWith(" ") || line.startsWith("\t"))) {
                rule.append(line, 1, line.length());
                continue;
            }
            checkRule(ruleAt, rule);
            ruleAt = isRule(line) ? number : 0;
            rule.setLength(0);
            rule.append(ruleAt > 0 ? line : "");
            depth += line.regionMatches(true, 0, "BEGIN:", 0, 6)
                    ? 1
                    : line.regionMatches(true, 0, "END:", 0, 4) ? -1 : 0;
            if (depth > DEEPEST) {
                throw new MeetingRefused("Line %,d: parts within parts, deeper than a calendar has.".formatted(number));
            }
        }
        checkRule(ruleAt, rule);
    }

    private static boolean isRule(String line) {
        return line.regionMatches(true, 0, "RRULE", 0, 5) || line.regionMatches(true, 0, "EXRULE", 0, 6);
    }

    private static void checkRule(int number, CharSequence rule) {
        if (number > 0
                && TOO_OFTEN.matcher(rule.toString().toUpperCase(Locale.ROOT)).find()) {
            throw new MeetingRefused(
                    "Line %,d: an event that repeats within a day, which no meeting does. Nothing was read."
                            .formatted(number));
        }
    }
}
