package org.chalkline.meetings.internal;

import org.chalkline.meetings.Meeting;
import org.jspecify.annotations.Nullable;

/** @param key names its event in the district's calendar; null for what was entered by hand */
record MeetingRow(Meeting meeting, @Nullable String key) {}
