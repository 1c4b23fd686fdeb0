package org.chalkline.meetings;

import org.chalkline.shared.Refused;

/** Something with meetings or their calendars that can't be done. */
public class MeetingRefused extends Refused {

    public MeetingRefused(String words) {
        super(words);
    }
}
