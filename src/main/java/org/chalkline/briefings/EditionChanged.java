package org.chalkline.briefings;

import org.chalkline.shared.ToldToScreens;

/** Somebody took a step with an edition; told after the commit. */
public record EditionChanged(long edition) implements ToldToScreens {}
