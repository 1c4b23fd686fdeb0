package org.chalkline.ratings;

import java.util.Map;
import org.chalkline.access.RequiresCto;
import org.chalkline.portfolio.GoalId;

/** What the technology chief does with rounds. Each refusal is a {@link RatingRefused} with a plain sentence. */
public interface RoundService {

    /**
     * Begins a round.
     *
     * @param title such as "Goal weights, November 2026"; raters read it
     */
    @RequiresCto
    void open(RoundKind kind, String title);

    /** Ends the judging; from now on every rater sees what the others said. */
    @RequiresCto
    void close(long round);

    /** Lets raters go on in a round that was closed and not adopted. */
    @RequiresCto
    void reopen(long round);

    /**
     * Writes the group's weights into the plan, as one revision, and keeps them with the round.
     *
     * @param confirmed the weights that the technology chief has seen and confirmed: all goals, adding up to 100
     * @return the plan's revision
     */
    @RequiresCto
    long adoptWeights(long round, Map<GoalId, Integer> confirmed);

    /**
     * Writes the medians of some links into the plan, as one revision, and keeps them with the round. A link whose median is
     * 0 leaves the plan.
     *
     * @param confirmed the strengths that the technology chief has seen and confirmed
     * @return the plan's revision
     */
    @RequiresCto
    long adoptStrengths(long round, Map<LinkRatings.Key, Integer> confirmed);
}
