package org.chalkline.meetings;

import org.chalkline.access.RequiresCto;

/** Meetings that are entered by hand. Each refusal is a {@link MeetingRefused} with a plain sentence. */
public interface MeetingService {

    /** Enters a meeting; returns its number. */
    @RequiresCto
    long add(MeetingChange meeting);

    /**
     * Changes a meeting that was entered by hand.
     *
     * @param seen the meeting that was changed; refused when somebody else has changed it meanwhile
     */
    @RequiresCto
    void change(Meeting seen, MeetingChange changed);

    /** Takes a meeting off the list. One from the calendar comes back with the calendar, unless it is gone there too. */
    @RequiresCto
    void remove(long meeting);
}
