package org.chalkline.ratings;

/** Somebody judged, or the round was opened, closed or adopted; told after the commit. */
public record RoundChanged(long round) {}
