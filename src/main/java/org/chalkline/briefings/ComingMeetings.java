package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.List;

/** The next meetings, for which an edition may be frozen. Whoever knows them is a bean of this type. */
public interface ComingMeetings {

    /** A meeting on the district's calendar. */
    record Coming(Occasion occasion, LocalDate day, String title) {}

    /** From a day on, the earliest first, as far as the signed-in person is cleared for them; a few. */
    List<Coming> from(LocalDate day);
}
