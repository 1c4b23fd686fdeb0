package org.chalkline.shared;

/** An event that open screens may want to follow. Published after what it tells of has been committed. */
public interface ToldToScreens {}
