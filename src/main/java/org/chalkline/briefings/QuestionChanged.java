package org.chalkline.briefings;

import org.chalkline.shared.ToldToScreens;

/** Somebody asked, answered or cleared something; told after the commit. It says neither who nor what. */
public record QuestionChanged() implements ToldToScreens {}
