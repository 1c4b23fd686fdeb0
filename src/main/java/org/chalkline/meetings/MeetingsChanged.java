package org.chalkline.meetings;

import org.chalkline.shared.ToldToScreens;

/** The meetings, or what is set for them, are no longer what they were; told after the commit. */
public record MeetingsChanged() implements ToldToScreens {}
