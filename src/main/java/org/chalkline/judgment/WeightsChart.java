package org.chalkline.judgment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Portfolio;

/** A group's weights of the goals beside those of the plan, among the goals that the reader sees. */
public final class WeightsChart {

    private final Portfolio portfolio;
    private final GroupWeights group;
    private final List<Double> now;
    private final List<Double> wanted;

    private WeightsChart(Portfolio portfolio, GroupWeights group) {
        this.portfolio = portfolio;
        this.group = group;
        var sum = group.goals().stream()
                .mapToDouble(goal -> goal.weight().doubleValue())
                .sum();
        this.now = group.goals().stream()
                .map(goal -> sum > 0 ? goal.weight().doubleValue() * 100 / sum : 0)
                .toList();
        this.wanted = group.priorities().orElseThrow().weights().stream()
                .map(weight -> weight * 100)
                .toList();
    }

    /** Throws {@link java.util.NoSuchElementException} for a group without priorities. */
    public static Bars of(Portfolio portfolio, GroupWeights group, String round, LocalDate asOf) {
        return new WeightsChart(portfolio, group).bars(round, asOf);
    }

    private Bars bars(String round, LocalDate asOf) {
        var goals = group.goals();
        return new Bars(
                new Caption(
                        "group-weights",
                        "What does the group weigh the goals?",
                        sentence(),
                        "%s, %d who have finished; plan revision %d"
                                .formatted(round, group.finished().size(), portfolio.revision()),
                        asOf,
                        leftOut(),
                        "Both sets of weights add up to 100"),
                Bars.Orientation.HORIZONTAL,
                false,
                "points",
                goals.stream()
                        .map(goal -> new Bars.Category(
                                "goals/" + goal.id(), goal.title(), Tone.goal(portfolio.placeOf(goal.id()))))
                        .toList(),
                List.of(
                        new Bars.Series("Weight in the plan", Tone.NEUTRAL, values(now)),
                        new Bars.Series("The group's weight", Tone.OF_CATEGORY, values(wanted))),
                table());
    }

    private List<String> leftOut() {
        return portfolio.goal(GoalId.OTHER).isPresent()
                ? List.of("Goals that you may not see: these are shares among those you do")
                : List.of();
    }

    private String sentence() {
        var most = IntStream.range(0, now.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> Math.abs(change(i))))
                .orElseThrow();
        if (Math.abs(change(most)) < 0.5) {
            return "The group weighs the goals as the plan does.";
        }
        return "The group would change “%s” most: from %s to %s of 100 points."
                .formatted(
                        group.goals().get(most).title(),
                        value(now.get(most)).text(),
                        value(wanted.get(most)).text());
    }

    private double change(int place) {
        return wanted.get(place) - now.get(place);
    }

    private Table table() {
        var columns = new ArrayList<>(List.of(
                new Table.Column("Goal", Table.Kind.TEXT),
                new Table.Column("Weight in the plan", Table.Kind.NUMBER),
                new Table.Column("The group's weight", Table.Kind.NUMBER),
                new Table.Column("More or less", Table.Kind.NUMBER)));
        var own = group.finished().stream()
                .map(judge -> GroupWeights.weightsOf(judge, now.size()))
                .toList();
        group.finished().forEach(judge -> columns.add(new Table.Column(judge.person(), Table.Kind.NUMBER)));
        var rows = IntStream.range(0, now.size())
                .mapToObj(i -> {
                    var cells = new ArrayList<>(List.of(
                            Table.Cell.of(group.goals().get(i).title()),
                            cell(now.get(i)),
                            cell(wanted.get(i)),
                            cell(change(i))));
                    own.forEach(weights -> cells.add(cell(weights.get(i) * 100)));
                    return new Table.Row("goals/" + group.goals().get(i).id(), cells);
                })
                .toList();
        return new Table(columns, rows);
    }

    private static List<Value> values(List<Double> points) {
        return points.stream().map(WeightsChart::value).toList();
    }

    private static Value value(double points) {
        var rounded = BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
        return new Value(rounded, rounded.toPlainString());
    }

    private static Table.Cell cell(double points) {
        var value = value(points);
        return Table.Cell.of(value.text(), value.number());
    }
}
