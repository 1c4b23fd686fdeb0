package org.chalkline.priorities.ui;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.alignment.Alignment;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.priorities.FundingAnswer;
import org.chalkline.scenarios.CutLine;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** What was seen when something was decided, as tables. */
final class SeenTables {

    private SeenTables() {}

    /** The goals' weights then, and how this work served each. */
    static Table goals(Portfolio seen, InitiativeId work) {
        var parts = Alignment.of(seen, work).parts();
        var rows = seen.goals().stream()
                .map(goal -> {
                    var part = parts.stream()
                            .filter(it -> it.goal().id().equals(goal.id()))
                            .findFirst();
                    return row(
                            Cell.of(goal.title()),
                            Cell.of(goal.weight().toPlainString(), goal.weight()),
                            Cell.of(part.map(it -> it.strength().words()).orElse("not served")),
                            part.map(it -> it.points().setScale(1, RoundingMode.HALF_UP))
                                    .map(points -> Cell.of(points.toPlainString(), points))
                                    .orElse(Cell.of("")));
                })
                .toList();
        return new Table(
                List.of(
                        new Column("Goal", Kind.TEXT),
                        new Column("Weight", Kind.NUMBER),
                        new Column("How it served the goal", Kind.TEXT),
                        new Column("Points", Kind.NUMBER)),
                rows);
    }

    /** The cost then by year and fund. */
    static Table costs(Portfolio seen, InitiativeId work) {
        var rows = new ArrayList<Table.Row>();
        seen.linesOf(work).stream()
                .filter(line -> !line.planned().isZero())
                .sorted(Comparator.comparing(BudgetLine::year))
                .forEach(line -> rows.add(row(
                        Cell.of(line.year().label()),
                        Cell.of(fund(seen, line.fund())),
                        Cell.of(line.recurrence().words()),
                        Cell.of(line.planned()))));
        return new Table(
                List.of(
                        new Column("Fiscal year", Kind.TEXT),
                        new Column("Fund", Kind.TEXT),
                        new Column("How often", Kind.TEXT),
                        new Column("Cost", Kind.MONEY)),
                rows);
    }

    /** The risks that threatened the work then, and those that it was to reduce. */
    static Table risks(Portfolio seen, InitiativeId work) {
        var rows = Stream.concat(
                        seen.risksThreatening(work).stream().map(risk -> risk(seen, risk, "could hit it")),
                        seen.risksReducedBy(work).stream().map(risk -> risk(seen, risk, "is reduced by it")))
                .toList();
        return riskTable(rows);
    }

    static Table risk(Portfolio seen, Risk risk) {
        return riskTable(List.of(risk(seen, risk, "accepted")));
    }

    private static Table riskTable(List<Table.Row> rows) {
        return new Table(
                List.of(
                        new Column("Risk", Kind.TEXT),
                        new Column("What it had to do with it", Kind.TEXT),
                        new Column("How grave", Kind.TEXT),
                        new Column("Score of 25", Kind.NUMBER),
                        new Column("The board accepted", Kind.NUMBER)),
                rows);
    }

    private static Table.Row risk(Portfolio seen, Risk risk, String how) {
        return row(
                Cell.of(risk.title()),
                Cell.of(how),
                Cell.of(risk.residual().band().words()),
                Cell.of(risk.residual().value()),
                Cell.of(seen.district().appetiteFor(risk.category())));
    }

    /** The rest of the list: what else the money could have gone to, and what of it the money reached. */
    static Table alternatives(CutLine cutLine, InitiativeId work) {
        var place = cutLine.item(work).map(CutLine.Item::rank).orElse(0);
        var rows = cutLine.items().stream()
                .filter(item -> !item.initiative().id().equals(work))
                .map(item -> row(
                        Cell.of(item.initiative().title()),
                        Cell.of(item.rank() < place ? "before it" : "after it"),
                        Cell.of(item.cost()),
                        Cell.of(item.above() ? "above the line" : "below the line")))
                .toList();
        return new Table(
                List.of(
                        // No ranks: a reader who does not see all of the list would count others.
                        new Column("Initiative", Kind.TEXT),
                        new Column("On the list", Kind.TEXT),
                        new Column("Cost", Kind.MONEY),
                        new Column("The money", Kind.TEXT)),
                rows);
    }

    /** What the business official said of the funds. */
    static Table answers(Portfolio seen, List<FundingAnswer> answers) {
        var rows = answers.stream()
                .map(answer -> row(
                        Cell.of(fund(seen, answer.fund())),
                        Cell.of(answer.answer().words()),
                        Cell.of(answer.note()),
                        Cell.of(answer.person())))
                .toList();
        return new Table(
                List.of(
                        new Column("Fund", Kind.TEXT),
                        new Column("The money is", Kind.TEXT),
                        new Column("Note", Kind.TEXT),
                        new Column("Said by", Kind.TEXT)),
                rows);
    }

    static Money total(Portfolio seen, InitiativeId work) {
        return Money.sum(seen.linesOf(work).stream().map(BudgetLine::planned).toList());
    }

    private static String fund(Portfolio seen, @Nullable FundId id) {
        return id == null ? "Unfunded" : seen.fund(id).map(Fund::name).orElse("Other funds");
    }

    private static Table.Row row(Cell... cells) {
        return new Table.Row("", List.of(cells));
    }
}
