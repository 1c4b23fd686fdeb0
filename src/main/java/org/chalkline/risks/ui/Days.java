package org.chalkline.risks.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as read here: November 2, 2026. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private Days() {}

    static String words(LocalDate day) {
        return DAY.format(day);
    }
}
