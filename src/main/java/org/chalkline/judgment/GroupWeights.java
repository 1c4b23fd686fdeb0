package org.chalkline.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chalkline.portfolio.Goal;

/**
 * What a group's judgments weigh. Only judges who have finished count: half a set of judgments would pull some pairs and not
 * others.
 *
 * @param goals as the reader sees them; all judgments are over these
 * @param finished judges with every pair judged that they were asked about
 * @param group the geometric mean of their judgments
 * @param priorities empty while a pair has been judged by nobody
 * @param consensus empty with fewer than two judges
 * @param spreads of each pair, widest first
 */
public record GroupWeights(
        List<Goal> goals,
        List<Judge> finished,
        Comparisons group,
        Optional<Priorities> priorities,
        Optional<Consensus> consensus,
        List<PairSpread> spreads) {

    public GroupWeights {
        goals = List.copyOf(goals);
        finished = List.copyOf(finished);
        spreads = List.copyOf(spreads);
    }

    public static GroupWeights of(List<Goal> goals, List<Judge> judges) {
        var finished = judges.stream().filter(Judge::isFinished).toList();
        var group = finished.isEmpty()
                ? Comparisons.of(goals.size())
                : Comparisons.mean(finished.stream().map(Judge::said).toList());
        var complete = !finished.isEmpty() && goals.size() > 1 && group.isComplete();
        return new GroupWeights(
                goals,
                finished,
                group,
                complete ? Optional.of(Priorities.of(group)) : Optional.empty(),
                consensus(finished),
                Comparisons.pairs(goals.size()).stream()
                        .flatMap(pair -> PairSpread.of(pair, finished).stream())
                        .sorted(Comparator.comparingDouble(PairSpread::factor).reversed())
                        .toList());
    }

    /** Over the goals that all of them were asked about: agreement on others can't be known. */
    private static Optional<Consensus> consensus(List<Judge> finished) {
        if (finished.size() < 2) {
            return Optional.empty();
        }
        var common = new ArrayList<>(finished.getFirst().asked());
        finished.forEach(judge -> common.retainAll(judge.asked()));
        if (common.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Consensus.of(finished.stream()
                .map(judge -> Priorities.of(judge.said().of(common)).weights())
                .toList()));
    }

    /** One judge's own weights by the goals' places, 0 for goals this person was not asked about. */
    public static List<Double> weightsOf(Judge judge, int goals) {
        var own = Priorities.of(judge.answers()).weights();
        var result = new ArrayList<Double>();
        for (int i = 0; i < goals; i++) {
            var at = judge.asked().indexOf(i);
            result.add(at < 0 ? 0.0 : own.get(at));
        }
        return result;
    }

    /** The weights in whole points that add up to 100; empty like the priorities. */
    public Optional<List<Integer>> points() {
        return priorities.map(all -> WholePoints.of(all.weights(), 100));
    }
}
