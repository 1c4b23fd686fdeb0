package org.chalkline.ratings;

import org.chalkline.shared.ToldToScreens;

/** Somebody judged, or the round was opened, closed or adopted; told after the commit. */
public record RoundChanged(long round) implements ToldToScreens {}
