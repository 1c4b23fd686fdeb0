package org.chalkline.goals.ui;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;

/** What the goals' screens ask of the picture. */
final class GoalFacts {

    private GoalFacts() {}

    /** The key measure; the first where none is marked. */
    static Optional<Measure> keyMeasure(Goal goal) {
        return goal.measures().stream()
                .filter(Measure::key)
                .findFirst()
                .or(() -> goal.measures().stream().findFirst());
    }

    /** The risks that threaten work which serves a goal, the highest residual score first. */
    static List<Risk> exposed(Portfolio portfolio, Goal goal) {
        var risks = new LinkedHashSet<Risk>();
        for (var link : portfolio.linksTo(goal.id())) {
            risks.addAll(portfolio.risksThreatening(link.initiative()));
        }
        return risks.stream()
                .sorted(Comparator.comparingInt((Risk risk) -> risk.residual().value())
                        .reversed()
                        .thenComparing(Risk::id))
                .toList();
    }

    /** "High: 4 risks, the highest 16 of 25". */
    static String exposure(List<Risk> risks) {
        if (risks.isEmpty()) {
            return "no risk known";
        }
        var highest = risks.getFirst().residual();
        return "%s (%d of 25), %d %s"
                .formatted(highest.band().words(), highest.value(), risks.size(), risks.size() == 1 ? "risk" : "risks");
    }
}
