package org.chalkline.exposure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.Scope;

/**
 * The risks that hit a goal: those that threaten an initiative which serves it. Weighed plainly: each risk counts once
 * a goal with its residual score, however many initiatives it threatens and however strongly they serve the goal.
 *
 * @param risks the worst first
 * @param worst the highest residual score, 0 without risks
 * @param sum of the residual scores
 */
public record GoalExposure(Goal goal, List<Risk> risks, int worst, int sum) {

    public GoalExposure {
        risks = List.copyOf(risks);
    }

    /** Every goal, in the board's order. */
    public static List<GoalExposure> of(Portfolio portfolio, Scope scope) {
        return portfolio.once(
                List.of(GoalExposure.class, scope),
                () -> portfolio.goals().stream()
                        .map(goal -> of(portfolio, scope, goal))
                        .toList());
    }

    private static GoalExposure of(Portfolio portfolio, Scope scope, Goal goal) {
        var risks = portfolio.linksTo(goal.id()).stream()
                .flatMap(link -> portfolio.initiative(link.initiative()).stream())
                .filter(scope::covers)
                .flatMap(initiative -> portfolio.risksThreatening(initiative.id()).stream())
                .distinct()
                .sorted(Exposure.WORST_FIRST)
                .toList();
        return new GoalExposure(
                goal,
                risks,
                risks.stream().mapToInt(risk -> risk.residual().value()).max().orElse(0),
                risks.stream().mapToInt(risk -> risk.residual().value()).sum());
    }

    /** The goals that a risk hits, in the board's order. */
    public static List<Goal> hitBy(Portfolio portfolio, Risk risk) {
        var hit = risk.threatens().stream()
                .flatMap(initiative -> portfolio.linksOf(initiative).stream())
                .map(Link::goal)
                .toList();
        return portfolio.goals().stream()
                .filter(goal -> hit.contains(goal.id()))
                .toList();
    }

    /** The sum of residual scores for each goal. */
    public static Bars chart(Portfolio portfolio, Scope scope, LocalDate asOf) {
        var all = of(portfolio, scope);
        var caption = new Captions(portfolio, asOf)
                .of(
                        "goal-exposure",
                        "Which goals are exposed",
                        sentence(all),
                        "A risk that hits several goals counts for each of them, so the goals don't add up to all risks");
        return new Bars(
                caption,
                Bars.Orientation.HORIZONTAL,
                false,
                "sum of scores",
                all.stream()
                        .map(one -> new Bars.Category(
                                key(one.goal), one.goal.title(), Tone.goal(portfolio.placeOf(one.goal.id()))))
                        .toList(),
                List.of(new Bars.Series(
                        "Risk as things stand",
                        Tone.OF_CATEGORY,
                        all.stream()
                                .map(one -> new Value(
                                        java.math.BigDecimal.valueOf(one.sum),
                                        "%d (%s, worst %d)"
                                                .formatted(one.sum, Captions.risks(one.risks.size()), one.worst)))
                                .toList())),
                table(all));
    }

    private static String key(Goal goal) {
        return goal.id().equals(GoalId.OTHER) ? "" : "goals/" + goal.id();
    }

    private static String sentence(List<GoalExposure> all) {
        var most = all.stream().max(Comparator.comparingInt(GoalExposure::sum).thenComparingInt(GoalExposure::worst));
        if (most.isEmpty()) {
            return "The plan has no goals yet.";
        }
        var goal = most.get();
        if (goal.risks.isEmpty()) {
            return "No risk here threatens work that serves a goal.";
        }
        return "“%s” is the most exposed: %s %s work that serves it; the worst is “%s”."
                .formatted(
                        goal.goal.title(),
                        Captions.risks(goal.risks.size()),
                        goal.risks.size() == 1 ? "threatens" : "threaten",
                        goal.risks.getFirst().title());
    }

    private static Table table(List<GoalExposure> all) {
        return new Table(
                List.of(
                        new Table.Column("Goal", Table.Kind.TEXT),
                        new Table.Column("Risks", Table.Kind.NUMBER),
                        new Table.Column("Worst score", Table.Kind.NUMBER),
                        new Table.Column("Sum of scores", Table.Kind.NUMBER)),
                all.stream()
                        .map(one -> new Table.Row(
                                key(one.goal),
                                List.of(
                                        Table.Cell.of(one.goal.title()),
                                        Table.Cell.of(one.risks.size()),
                                        Table.Cell.of(one.worst),
                                        Table.Cell.of(one.sum))))
                        .toList());
    }
}
