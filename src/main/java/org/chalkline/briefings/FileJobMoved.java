package org.chalkline.briefings;

import org.chalkline.shared.ToldToScreens;

/**
 * The file that is made for a person has come further, or is gone.
 *
 * @param person the sign-in name
 */
public record FileJobMoved(String person, long edition) implements ToldToScreens {}
