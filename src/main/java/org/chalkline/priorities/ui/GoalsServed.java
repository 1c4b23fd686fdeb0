package org.chalkline.priorities.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Strength;
import org.chalkline.scenarios.CutLine;

/** Which goals a list serves directly, above its line and below it; those with the most weight first. */
record GoalsServed(List<Row> rows) {

    GoalsServed {
        rows = List.copyOf(rows);
    }

    /**
     * One goal.
     *
     * @param above how many pieces of work above the line serve it directly
     * @param below how many below it
     */
    record Row(Goal goal, long above, long below) {

        /** Such as "2 above the line, 1 below". */
        String words() {
            if (above + below == 0) {
                return "nothing on the list serves it directly";
            }
            return above == 0
                    ? "only below the line: " + below
                    : "%d above the line%s".formatted(above, below == 0 ? "" : ", " + below + " below");
        }
    }

    static GoalsServed of(Portfolio picture, CutLine cutLine) {
        var above = cutLine.above();
        var below = cutLine.below();
        return new GoalsServed(picture.goals().stream()
                .filter(goal -> !goal.id().equals(GoalId.OTHER))
                .map(goal -> new Row(goal, direct(picture, goal, above), direct(picture, goal, below)))
                .sorted(Comparator.comparing((Row row) -> row.goal().weight()).reversed())
                .toList());
    }

    private static long direct(Portfolio picture, Goal goal, Set<InitiativeId> work) {
        return picture.linksTo(goal.id()).stream()
                .filter(link -> work.contains(link.initiative()))
                .filter(link -> link.strength().compareTo(Strength.DIRECT) >= 0)
                .map(link -> link.initiative())
                .distinct()
                .count();
    }

    String sentence() {
        var served = rows.stream().filter(row -> row.above() > 0).count();
        return served == rows.size()
                ? "What is above the line serves every goal directly."
                : "What is above the line serves %d of %d goals directly.".formatted(served, rows.size());
    }
}
