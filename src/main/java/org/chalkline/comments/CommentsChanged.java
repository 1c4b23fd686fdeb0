package org.chalkline.comments;

import org.chalkline.portfolio.RecordKey;
import org.chalkline.shared.ToldToScreens;

/** The comments on a record are no longer what they were. Told to open screens after the commit. */
public record CommentsChanged(RecordKey record) implements ToldToScreens {}
