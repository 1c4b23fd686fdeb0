package org.chalkline.judgment;

import java.util.List;

/**
 * One person's judgments of goals in pairs.
 *
 * @param person as others read it
 * @param said over all goals of the reader's picture, in its order
 * @param asked the places of the goals that this person may see, and so was asked about
 */
public record Judge(String person, Comparisons said, List<Integer> asked) {

    public Judge {
        asked = List.copyOf(asked);
    }

    public Comparisons answers() {
        return said.of(asked);
    }

    public int pairs() {
        return Comparisons.pairs(asked.size()).size();
    }

    public int judged() {
        return answers().said().size();
    }

    /** Whether every pair this person was asked about has been judged. */
    public boolean isFinished() {
        return asked.size() > 1 && answers().isComplete();
    }
}
