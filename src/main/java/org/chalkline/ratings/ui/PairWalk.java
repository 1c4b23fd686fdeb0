package org.chalkline.ratings.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.judgment.Comparisons;
import org.chalkline.judgment.Pair;
import org.chalkline.portfolio.Goal;
import org.chalkline.ratings.GoalRatings;

/** In which order one walks through the pairs, and how an address names one. */
final class PairWalk {

    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private PairWalk() {}

    /** The pair that the address names, if this reader may judge it; else the first that is missing. */
    static Pair start(GoalRatings seen, QueryParameters parameters) {
        var first = place(seen.goals(), parameters.getSingleParameter(FIRST));
        var second = place(seen.goals(), parameters.getSingleParameter(SECOND));
        return all(seen).stream()
                .filter(pair -> pair.first() == first && pair.second() == second)
                .findFirst()
                .or(() -> firstMissing(seen))
                .orElse(all(seen).getFirst());
    }

    private static int place(List<Goal> goals, Optional<String> code) {
        return goals.stream().map(goal -> goal.id().code()).toList().indexOf(code.orElse(""));
    }

    static QueryParameters address(GoalRatings seen, Pair pair) {
        return QueryParameters.simple(Map.of(
                FIRST, seen.goals().get(pair.first()).id().code(),
                SECOND, seen.goals().get(pair.second()).id().code()));
    }

    static Pair before(GoalRatings seen, Pair pair) {
        return neighbour(seen, pair, -1);
    }

    /** The next that is missing, from here on and then from the start; simply the next one when none is. */
    static Pair after(GoalRatings seen, Pair pair) {
        var all = all(seen);
        var at = all.indexOf(pair);
        return all.subList(at + 1, all.size()).stream()
                .filter(it -> !seen.mine().said().has(it))
                .findFirst()
                .or(() -> firstMissing(seen))
                .orElseGet(() -> neighbour(seen, pair, 1));
    }

    private static Pair neighbour(GoalRatings seen, Pair pair, int step) {
        var all = all(seen);
        return all.get(Math.floorMod(all.indexOf(pair) + step, all.size()));
    }

    private static Optional<Pair> firstMissing(GoalRatings seen) {
        return seen.mine().said().missing().stream().findFirst();
    }

    private static List<Pair> all(GoalRatings seen) {
        return Comparisons.pairs(seen.goals().size());
    }
}
