package org.chalkline.meetings;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.access.RequiresPlanReader;

/** The district's meetings, as far as the signed-in person is cleared for what is shown at them. */
public interface MeetingReader {

    /** How many are listed at most. */
    int MOST = 1_000;

    /** From a day on, the earliest first. */
    @RequiresPlanReader
    List<Meeting> from(LocalDate day);
}
