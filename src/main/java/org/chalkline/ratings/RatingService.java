package org.chalkline.ratings;

import java.util.List;
import java.util.Optional;
import org.chalkline.access.RequiresRater;
import org.chalkline.judgment.Preference;
import org.chalkline.portfolio.GoalId;

/** What raters do: each judges only what they may see, and sees what others said only after having judged. */
public interface RatingService {

    /** All rounds, newest first. */
    @RequiresRater
    List<Round> rounds();

    /** A round of comparing goals; empty where there is none of that number. */
    @RequiresRater
    Optional<GoalRatings> goals(long round);

    /** A round of rating links; empty where there is none of that number. */
    @RequiresRater
    Optional<LinkRatings> links(long round);

    /**
     * Keeps what the signed-in person says of a pair of goals, in the place of what they said before.
     *
     * @throws RatingRefused when the round is not open, or there is no such pair for this person
     */
    @RequiresRater
    void compare(long round, GoalId first, GoalId second, Preference preference);

    /**
     * Keeps what the signed-in person says of a link's strength, 0 to 3, in the place of what they said before.
     *
     * @throws RatingRefused when the round is not open, or there is no such link for this person
     */
    @RequiresRater
    void rate(long round, LinkRatings.Key link, int points);
}
