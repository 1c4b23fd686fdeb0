package org.chalkline.ratings.ui;

import java.time.ZoneId;
import org.chalkline.judgment.GroupWeights;
import org.chalkline.ratings.GoalRatings;
import org.chalkline.ratings.Round;
import org.chalkline.shell.Facts;

/** The few figures of a group: how many, how far they agree, how well its judgments fit together. */
final class GroupFacts {

    private GroupFacts() {}

    /** Whether the group agrees, in one sentence. */
    static String sentence(Round round, GroupWeights group, ZoneId zone) {
        if (round.adoption() != null) {
            return RoundCard.adopted(round.adoption(), zone);
        }
        var finished = group.finished().size();
        return group.consensus()
                .map(it -> "The %d who have finished agree with each other to %.0f %%, which is %s."
                        .formatted(finished, it.indicator() * 100, it.words()))
                .orElse("One has finished: these are the weights of one person.");
    }

    static Facts of(GoalRatings seen, GroupWeights group) {
        var facts = new Facts()
                .fact(
                        "Finished",
                        "%d of %d"
                                .formatted(
                                        group.finished().size(), seen.progress().size()),
                        "only they count");
        group.consensus()
                .ifPresent(it -> facts.fact(
                        "Agreement",
                        "%.0f %%".formatted(it.indicator() * 100),
                        it.words() + ", by Goepel's consensus indicator"));
        group.priorities()
                .ifPresent(it -> facts.fact(
                        "Consistency of the group",
                        "%.2f".formatted(it.consistencyRatio()),
                        it.isConsistent()
                                ? "fits together well: up to 0.10 is accepted"
                                : "above the accepted 0.10: talk about the pairs below"));
        return facts.fact(
                "Opposed on",
                "%d of %d"
                        .formatted(
                                group.spreads().stream()
                                        .filter(it -> it.isOpposed())
                                        .count(),
                                group.spreads().size()),
                "pairs: one says the first counts more, one the second");
    }
}
