package org.chalkline.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people here write them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private Days() {}

    /** Such as "Nov 3, 2026". */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as "2:05 PM". */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }
}
