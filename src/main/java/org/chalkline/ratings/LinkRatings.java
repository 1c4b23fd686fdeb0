package org.chalkline.ratings;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chalkline.judgment.StrengthVotes;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Strength;

/**
 * A round of rating links, as one reader may see it.
 *
 * @param links that the reader sees with their work and goal, by goal and work
 * @param rubric by which a strength is judged in this district
 * @param progress of everybody who has begun, without what they said
 */
public record LinkRatings(
        Round round, List<RatedLink> links, Map<Strength, String> rubric, List<GoalRatings.Progress> progress) {

    public LinkRatings {
        links = List.copyOf(links);
        rubric = Map.copyOf(rubric);
        progress = List.copyOf(progress);
    }

    /** What names a link. */
    public record Key(InitiativeId initiative, GoalId goal) {
        public static Key of(Link link) {
            return new Key(link.initiative(), link.goal());
        }
    }

    /**
     * One link with what was said of its strength.
     *
     * @param mine what the reader said
     * @param votes of everybody; empty until the reader has rated this link or the round is closed
     * @param adopted what the strength became, 0 for a link taken out of the plan; empty before
     */
    public record RatedLink(
            Link link,
            Initiative initiative,
            Goal goal,
            OptionalInt mine,
            Optional<StrengthVotes> votes,
            Optional<BigDecimal> adopted) {

        public Key key() {
            return Key.of(link);
        }

        /** Whether several people's median is another strength than the plan holds. */
        public boolean differs() {
            return votes.filter(it -> !it.votes().isEmpty()
                            && it.adopted() != link.strength().points())
                    .isPresent();
        }
    }

    public long rated() {
        return links.stream().filter(link -> link.mine().isPresent()).count();
    }

    /** Links on which the votes that may be seen are apart, the furthest first. */
    public List<RatedLink> disagreements() {
        return links.stream()
                .filter(link -> link.votes().filter(it -> it.spread() > 0).isPresent())
                .sorted(Comparator.comparingInt(
                                (RatedLink link) -> link.votes().orElseThrow().spread())
                        .reversed())
                .toList();
    }
}
