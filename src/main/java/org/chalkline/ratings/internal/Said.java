package org.chalkline.ratings.internal;

import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;

/** What one person said, as it is kept. */
final class Said {

    private Said() {}

    /** Of two goals, in the order in which they are kept. */
    record OfPair(String judge, GoalId first, GoalId second, int points) {}

    /** Of a link. */
    record OfLink(String judge, InitiativeId initiative, GoalId goal, int points) {}
}
