package org.chalkline.ratings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.judgment.GroupWeights;
import org.chalkline.judgment.Judge;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;

/**
 * A round of comparing goals, as one reader may see it.
 *
 * @param goals that the reader sees; all judgments are over these, in this order
 * @param mine what the reader said so far
 * @param progress of everybody who has begun, without what they said
 * @param group empty until the reader has finished or the round is closed, so that nobody follows the others
 * @param adopted the weights adopted, by goal; empty before
 */
public record GoalRatings(
        Round round,
        List<Goal> goals,
        Judge mine,
        List<Progress> progress,
        Optional<GroupWeights> group,
        Map<GoalId, Adopted> adopted) {

    public GoalRatings {
        goals = List.copyOf(goals);
        progress = List.copyOf(progress);
        adopted = Map.copyOf(adopted);
    }

    /** How far somebody is. */
    public record Progress(String person, int judged, int all) {
        public boolean isFinished() {
            return judged == all;
        }
    }

    /** What a weight was and became. */
    public record Adopted(BigDecimal before, BigDecimal after) {}

    public List<String> names() {
        return goals.stream().map(Goal::title).toList();
    }
}
