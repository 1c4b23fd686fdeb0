package org.chalkline.judgment;

import java.util.List;

/**
 * What several people say of one link's strength, 0 (does not serve the goal) to 3.
 *
 * @param votes by person, the strongest first
 */
public record StrengthVotes(List<Vote> votes) {

    public static final int MOST = 3;

    /** What one person says. */
    public record Vote(String person, int points) {
        public Vote {
            if (points < 0 || points > MOST) {
                throw new IllegalArgumentException("A strength is 0 to 3");
            }
        }
    }

    public StrengthVotes {
        votes = votes.stream()
                .sorted((a, b) -> a.points() == b.points()
                        ? a.person().compareTo(b.person())
                        : Integer.compare(b.points(), a.points()))
                .toList();
    }

    /** The middle vote; between two middle ones their mean. Throws where nobody has voted. */
    public double median() {
        if (votes.isEmpty()) {
            throw new IllegalArgumentException("Nobody has rated this link");
        }
        var middle = votes.size() / 2;
        return votes.size() % 2 == 1
                ? votes.get(middle).points()
                : (votes.get(middle).points() + votes.get(middle - 1).points()) / 2.0;
    }

    /** The median as a strength that a link can have: a half is rounded down, for more than half do not claim more. */
    public int adopted() {
        return (int) Math.floor(median());
    }

    /** From the weakest to the strongest vote. */
    public int spread() {
        return votes.isEmpty() ? 0 : votes.getFirst().points() - votes.getLast().points();
    }
}
