package org.chalkline.meetings;

import org.chalkline.access.RequiresCto;

/** Meetings from the district's calendar. Each refusal is a {@link MeetingRefused} with a plain sentence. */
public interface CalendarService {

    /** The largest calendar that is read, in bytes. */
    int MOST_BYTES = 4 * 1024 * 1024;

    /** What a calendar file (iCalendar, RFC 5545) would change; changes nothing. */
    @RequiresCto
    CalendarPreview preview(byte[] file);

    /** Does what was previewed, all of it or nothing; refused when the meetings have changed meanwhile. */
    @RequiresCto
    void confirm(CalendarPreview preview);

    @RequiresCto
    MeetingSettings settings();

    /** @param seen the settings that were changed; refused when somebody else has changed them meanwhile */
    @RequiresCto
    void change(MeetingSettings seen, MeetingSettings changed);

    /** Has the calendar fetched from its address and done what it says; what came of it stands in the settings then. */
    @RequiresCto
    void fetchSoon();
}
