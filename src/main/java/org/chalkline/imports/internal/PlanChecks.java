package org.chalkline.imports.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.imports.Kind;
import org.chalkline.portfolio.Circles;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;

/** What can only be told when all rows are read: the plan as a whole must make sense. */
final class PlanChecks {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Draft draft;
    private final Map<Kind, List<Table>> tables;

    PlanChecks(Draft draft, Map<Kind, List<Table>> tables) {
        this.draft = draft;
        this.tables = tables;
    }

    void run() {
        weights();
        draft.placeOf.forEach(this::references);
        circles();
    }

    /** Not told on top of a goal that could not be read, whose weight would be missing. */
    private void weights() {
        var goals = tables.getOrDefault(Kind.GOALS, List.of());
        if (goals.isEmpty() || draft.goals.isEmpty() || draft.anyBroken(GoalId.class)) {
            return;
        }
        if (sum(draft.goals.values()).compareTo(ALL) != 0) {
            draft.findings().problem(goals.getFirst().place(), 1, "weight", weightsInWords());
        }
    }

    /** An administrator may not see the plan: weights that the files do not bring are not told, nor their sum. */
    private String weightsInWords() {
        var brought = draft.goals.values().stream()
                .filter(goal -> draft.goalsOfFiles.contains(goal.id()))
                .toList();
        var sum = sum(brought).stripTrailingZeros().toPlainString();
        return brought.size() == draft.goals.size()
                ? "The weights of all goals add up to " + sum + ", not to 100."
                : "The weights in the files add up to " + sum + "; with the plan's other goals that is not 100."
                        + " Bring all goals with their weights.";
    }

    private static BigDecimal sum(Collection<Goal> goals) {
        return goals.stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void references(InitiativeId id, Cells cells) {
        known(cells, "depends on", id);
        known(cells, "excludes", id);
    }

    private void known(Cells cells, String column, InitiativeId self) {
        for (var code : Texts.list(cells.raw(column))) {
            if (code.equals(self.code())) {
                cells.problem(column, "An initiative can't name itself here.");
            } else if (Draft.isCode(code) && !draft.knows(draft.initiatives, new InitiativeId(code))) {
                cells.problem(column, "No initiative has the code " + code + ", in the files or in the plan.");
            }
        }
    }

    /** Each circle once, at the first of the files' initiatives that is part of it. */
    private void circles() {
        var circles = new Circles(draft.initiatives.values());
        var told = new HashSet<InitiativeId>();
        draft.placeOf.forEach((id, cells) -> {
            var circle = told.contains(id) ? List.<InitiativeId>of() : circles.of(id);
            // One that names itself is told where it does.
            if (circle.size() > 1) {
                told.addAll(circle);
                cells.problem("depends on", "These wait for each other in a circle: " + words(circle) + ".");
            }
        });
    }

    /** An administrator may not see the plan: only what the files themselves name is named. */
    private String words(List<InitiativeId> circle) {
        return circle.stream()
                .map(id -> draft.placeOf.containsKey(id) ? id.code() : "another initiative of the plan")
                .collect(Collectors.joining(", "));
    }
}
