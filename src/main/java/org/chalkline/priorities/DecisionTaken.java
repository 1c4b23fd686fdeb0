package org.chalkline.priorities;

import org.chalkline.portfolio.RecordKey;
import org.chalkline.shared.ToldToScreens;

/** Something was decided, or what came of it was noted; told after the commit. */
public record DecisionTaken(RecordKey subject) implements ToldToScreens {}
