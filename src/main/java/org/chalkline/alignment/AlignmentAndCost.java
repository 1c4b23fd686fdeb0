package org.chalkline.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chalkline.charts.Bubbles;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;

/** Alignment against cost, with mandate (shape) and risk reduction (size) told apart from both. */
public final class AlignmentAndCost {

    private AlignmentAndCost() {}

    private record Point(Initiative initiative, Alignment alignment, Money cost, int reduction) {}

    public static Bubbles of(Portfolio portfolio, Scope scope, LocalDate asOf) {
        return portfolio.once(List.of(AlignmentAndCost.class, scope, asOf), () -> chart(portfolio, scope, asOf));
    }

    private static Bubbles chart(Portfolio portfolio, Scope scope, LocalDate asOf) {
        var points = points(portfolio, scope);
        var total = Money.sum(points.stream().map(Point::cost).toList());
        var captions = new Captions(portfolio, scope, asOf);
        var caption = captions.of(
                "alignment-cost",
                "Which work serves the goals most for its cost?",
                sentence(points, total, captions),
                "%s: %s".formatted(Captions.count(points.size(), "initiative", "initiatives"), total));
        return new Bubbles(
                caption,
                "Alignment with the board's goals (0 to 100)",
                "Cost in " + scope.yearsInWords(portfolio),
                "Risk taken off (points)",
                List.of(
                        group("Required by law or contract", "square", Tone.BAD, points, Mandate.REQUIRED),
                        group("Recommended", "triangle", Tone.WARNING, points, Mandate.RECOMMENDED),
                        group("The district's own choice", "circle", Tone.ACCENT, points, Mandate.NONE)),
                table(() -> points(portfolio, scope)));
    }

    private static List<Point> points(Portfolio portfolio, Scope scope) {
        var weight = Alignment.totalWeight(portfolio);
        var result = new ArrayList<Point>();
        for (var initiative : portfolio.initiatives()) {
            if (scope.covers(initiative)) {
                result.add(new Point(
                        initiative,
                        Alignment.of(portfolio, initiative.id(), weight),
                        cost(portfolio, initiative, scope),
                        RiskReduction.of(portfolio, initiative.id()).points()));
            }
        }
        return result;
    }

    /** What an initiative is planned to cost in a scope. */
    public static Money cost(Portfolio portfolio, Initiative initiative, Scope scope) {
        var sum = Money.ZERO;
        for (var line : portfolio.linesOf(initiative.id())) {
            if (scope.covers(line.year())) {
                sum = sum.plus(line.planned());
            }
        }
        return sum;
    }

    private static Bubbles.Group group(String name, String shape, Tone tone, List<Point> points, Mandate mandate) {
        return new Bubbles.Group(
                name,
                shape,
                tone,
                points.stream()
                        .filter(point -> point.initiative().mandate() == mandate)
                        .map(AlignmentAndCost::bubble)
                        .toList());
    }

    private static Bubbles.Bubble bubble(Point point) {
        var alignment = point.alignment().rounded();
        return new Bubbles.Bubble(
                "initiatives/" + point.initiative().id(),
                point.initiative().title(),
                new Value(alignment, point.alignment().band().words() + " (" + alignment.toPlainString() + ")"),
                Value.of(point.cost()),
                Value.of(point.reduction()));
    }

    private static String sentence(List<Point> points, Money total, Captions captions) {
        if (points.isEmpty()) {
            return "There is no work to compare in %s.".formatted(captions.where());
        }
        if (!total.isPositive()) {
            return "No money is planned for this work in %s.".formatted(captions.where());
        }
        var strong = Money.sum(points.stream()
                .filter(point -> point.alignment().band().isStrong())
                .map(Point::cost)
                .toList());
        var weak = points.stream()
                .filter(point -> point.alignment().band().compareTo(AlignmentBand.LOW) <= 0)
                .filter(point -> point.cost().isPositive())
                .toList();
        var first = "%s of %s in %s goes to work that serves the goals strongly."
                .formatted(strong.brief(), total.brief(), captions.where());
        return weak.isEmpty() ? first : first + " " + weakly(weak);
    }

    private static String weakly(List<Point> weak) {
        var cost = Money.sum(weak.stream().map(Point::cost).toList());
        var other = weak.stream()
                .filter(point -> point.initiative().mandate() != Mandate.NONE || point.reduction() > 0)
                .count();
        var answer = "%s with little or no alignment %s %s"
                .formatted(
                        Captions.count(weak.size(), "initiative", "initiatives"),
                        weak.size() == 1 ? "costs" : "cost",
                        cost.brief());
        return other == 0
                ? answer + "."
                : answer
                        + "; for %s of them there is another reason: law, advice or a risk made smaller."
                                .formatted(other == weak.size() ? "all" : String.valueOf(other));
    }

    private static Table table(Supplier<List<Point>> points) {
        return Table.onDemand(
                List.of(
                        new Table.Column("Initiative", Table.Kind.TEXT),
                        new Table.Column("Alignment", Table.Kind.NUMBER),
                        new Table.Column("Band", Table.Kind.TEXT),
                        new Table.Column("Cost", Table.Kind.MONEY),
                        new Table.Column("Mandate", Table.Kind.TEXT),
                        new Table.Column("Risk taken off (points)", Table.Kind.NUMBER)),
                () -> points.get().stream()
                        .map(point -> new Table.Row(
                                "initiatives/" + point.initiative().id(),
                                List.of(
                                        Table.Cell.of(point.initiative().title()),
                                        Table.Cell.of(
                                                point.alignment().rounded().toPlainString(),
                                                point.alignment().rounded()),
                                        Table.Cell.of(point.alignment().band().words()),
                                        Table.Cell.of(point.cost()),
                                        Table.Cell.of(
                                                point.initiative().mandate().words()),
                                        Table.Cell.of(point.reduction()))))
                        .toList());
    }
}
