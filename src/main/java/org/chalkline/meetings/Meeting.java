package org.chalkline.meetings;

import java.time.Instant;
import java.time.LocalDate;
import org.chalkline.briefings.Occasion;
import org.chalkline.shared.Days;

/**
 * A meeting of the district: for one occasion there is one on a day at most.
 *
 * @param id never given twice; stays when the meeting is moved
 * @param title as the calendar or a person calls it
 * @param fromCalendar whether it came from the district's calendar, which changes it then
 * @param changedAt when it last became what it is
 */
public record Meeting(
        long id, Occasion occasion, LocalDate day, String title, boolean fromCalendar, Instant changedAt) {

    /** As read without its title: "Board meeting on Dec 15, 2026". */
    public String words() {
        return words(occasion, day);
    }

    /** "Board meeting on Dec 15, 2026". */
    public static String words(Occasion occasion, LocalDate day) {
        return occasion.words() + " on " + Days.words(day);
    }

    /** "board meeting on Dec 15, 2026", within a sentence. */
    public static String within(Occasion occasion, LocalDate day) {
        var words = words(occasion, day);
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
