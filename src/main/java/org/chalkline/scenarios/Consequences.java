package org.chalkline.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chalkline.alignment.Serving;
import org.chalkline.exposure.Exposure;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;

/**
 * What follows when some work is not done: for the goals that it serves, and for the risks that it reduces.
 *
 * @param goals those that lose something, the gravest first
 * @param stayOver risks over what the board accepts that nothing else reduces, the worst first
 * @param comeBack risks that the board accepts as they stand, that were over it before this work, and that nothing else
 *     reduces; the worst first
 * @param sentences all of it in plain words, the gravest first; never empty
 */
public record Consequences(List<GoalEffect> goals, List<Risk> stayOver, List<Risk> comeBack, List<String> sentences) {

    private static final Comparator<GoalEffect> GRAVEST_FIRST =
            Comparator.comparing(GoalEffect::becomes).thenComparing(Consequences::compareShares);

    public Consequences {
        goals = List.copyOf(goals);
        stayOver = List.copyOf(stayOver);
        comeBack = List.copyOf(comeBack);
        sentences = List.copyOf(sentences);
    }

    /**
     * @param years in which work is funded; none for all of the plan's
     * @param notDone the work that is not done; unfunded work serves nothing, so nothing is lost with it
     */
    public static Consequences of(Portfolio portfolio, List<FiscalYear> years, Set<InitiativeId> notDone) {
        var serving = Serving.of(portfolio, new Scope(Set.copyOf(years), null));
        var goals = portfolio.goals().stream()
                // Several goals in one can't be judged as if they were one.
                .filter(goal -> !goal.id().equals(GoalId.OTHER))
                .flatMap(goal -> GoalEffect.of(portfolio, serving, goal, notDone))
                .sorted(GRAVEST_FIRST)
                .toList();
        var unreduced = Exposure.within(portfolio, Scope.ALL).stream()
                .filter(risk -> nothingElseReduces(portfolio, risk, notDone))
                .toList();
        var stayOver = unreduced.stream()
                .filter(risk -> Exposure.overBy(portfolio, risk) > 0)
                .toList();
        var comeBack = unreduced.stream()
                .filter(risk -> Exposure.overBy(portfolio, risk) <= 0)
                .filter(risk -> risk.inherent().value() > portfolio.district().appetiteFor(risk.category()))
                .toList();
        return new Consequences(goals, stayOver, comeBack, sentences(portfolio, goals, stayOver, comeBack));
    }

    /** Nothing changes for goals and risks. */
    public boolean none() {
        return goals.isEmpty() && stayOver.isEmpty() && comeBack.isEmpty();
    }

    private static boolean nothingElseReduces(Portfolio portfolio, Risk risk, Set<InitiativeId> notDone) {
        return risk.reducedBy().stream().anyMatch(notDone::contains)
                && risk.reducedBy().stream().noneMatch(id -> !notDone.contains(id) && inPlay(portfolio, id));
    }

    private static boolean inPlay(Portfolio portfolio, InitiativeId id) {
        return portfolio
                .initiative(id)
                .filter(it -> it.phase() != Phase.DEFERRED && it.phase() != Phase.STOPPED)
                .isPresent();
    }

    /** The larger part of a goal first, compared as lost/strength without dividing. */
    private static int compareShares(GoalEffect a, GoalEffect b) {
        return Long.compare((long) b.lost() * a.strength(), (long) a.lost() * b.strength());
    }

    private static List<String> sentences(
            Portfolio portfolio, List<GoalEffect> goals, List<Risk> stayOver, List<Risk> comeBack) {
        var result = new ArrayList<String>();
        goals.forEach(goal -> result.add(goal.words()));
        var shown = Words.asFarAsShown(portfolio);
        if (!stayOver.isEmpty()) {
            result.add("%s over what the board accepts%s: %s."
                    .formatted(
                            Words.startCount(stayOver.size(), "risk stays", "risks stay"),
                            shown,
                            Words.titles(stayOver)));
        }
        if (!comeBack.isEmpty()) {
            result.add("%s over what the board accepts%s: %s."
                    .formatted(
                            Words.startCount(comeBack.size(), "risk comes back", "risks come back"),
                            shown,
                            Words.titles(comeBack)));
        }
        if (result.isEmpty()) {
            result.add("No goal loses funded work, and no risk stays or comes back over what the board accepts.");
        }
        return result;
    }
}
