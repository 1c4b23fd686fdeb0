package org.chalkline.ratings.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chalkline.judgment.Comparisons;
import org.chalkline.judgment.GroupWeights;
import org.chalkline.judgment.Judge;
import org.chalkline.judgment.Pair;
import org.chalkline.judgment.Preference;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.ratings.GoalRatings;
import org.chalkline.ratings.GoalRatings.Adopted;
import org.chalkline.ratings.GoalRatings.Progress;
import org.chalkline.ratings.Round;
import org.chalkline.ratings.RoundState;
import org.chalkline.shared.Visibility;
import org.springframework.stereotype.Component;

/** What was said of goals, over a reader's picture: what is not in it is not here either. */
@Component
class RoundReader {

    private final SaidStore said;

    RoundReader(SaidStore said) {
        this.said = said;
    }

    GoalRatings goals(Round round, Portfolio picture, KeptJudge reader) {
        var adopted = adopted(round);
        var goals = picture.goals().stream()
                .filter(goal -> !goal.id().equals(GoalId.OTHER))
                .filter(goal -> round.state() != RoundState.ADOPTED || adopted.containsKey(goal.id()))
                .toList();
        var kept = said.judges(round.id());
        var pairs = said.pairs(round.id()).stream().collect(Collectors.groupingBy(Said.OfPair::judge));
        var mine = judge(reader, goals, pairs.getOrDefault(reader.name(), List.of()));
        var judges = new ArrayList<Judge>();
        for (var one : kept) {
            judges.add(
                    one.name().equals(reader.name())
                            ? mine
                            : judge(one, goals, pairs.getOrDefault(one.name(), List.of())));
        }
        var maySee = mine.isFinished() || !round.isOpen();
        var ids = goals.stream().map(Goal::id).collect(Collectors.toSet());
        adopted.keySet().retainAll(ids);
        return new GoalRatings(
                round,
                goals,
                mine,
                judges.stream()
                        .map(judge -> new Progress(judge.person(), judge.judged(), judge.pairs()))
                        .toList(),
                maySee ? Optional.of(GroupWeights.of(goals, judges)) : Optional.empty(),
                adopted);
    }

    private Map<GoalId, Adopted> adopted(Round round) {
        var result = new HashMap<GoalId, Adopted>();
        if (round.state() == RoundState.ADOPTED) {
            said.outcomes(round.id())
                    .forEach(one -> result.put(new GoalId(one.goal()), new Adopted(one.before(), one.after())));
        }
        return result;
    }

    private static Judge judge(KeptJudge kept, List<Goal> goals, List<Said.OfPair> pairs) {
        var places = new HashMap<GoalId, Integer>();
        for (int i = 0; i < goals.size(); i++) {
            places.put(goals.get(i).id(), i);
        }
        var judgments = Comparisons.of(goals.size());
        for (var one : pairs) {
            var first = places.get(one.first());
            var second = places.get(one.second());
            if (first != null && second != null) {
                judgments = judgments.with(new Pair(first, second), new Preference(one.points()));
            }
        }
        return new Judge(kept.person(), judgments, asked(goals, kept.clearance()));
    }

    private static List<Integer> asked(List<Goal> goals, Visibility clearance) {
        return IntStream.range(0, goals.size())
                .filter(i -> goals.get(i).visibility().reaches(clearance))
                .boxed()
                .toList();
    }
}
