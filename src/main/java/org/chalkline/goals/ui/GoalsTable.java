package org.chalkline.goals.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.alignment.MoneyShares.GoalMoney;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;

/** The list of goals as a table, to be saved. */
final class GoalsTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("Code", Kind.TEXT),
            new Column("Goal", Kind.TEXT),
            new Column("Status", Kind.TEXT),
            new Column("Key measure", Kind.TEXT),
            new Column("Reading", Kind.NUMBER),
            new Column("Read on", Kind.DATE),
            new Column("Target", Kind.NUMBER),
            new Column("Target date", Kind.DATE),
            new Column("Weight", Kind.NUMBER),
            new Column("Money", Kind.MONEY),
            new Column("Share of money", Kind.PERCENT),
            new Column("Initiatives", Kind.NUMBER));

    private GoalsTable() {}

    static Table of(Portfolio portfolio, Scope scope) {
        return Table.onDemand(
                COLUMNS,
                () -> MoneyShares.of(portfolio, scope).goals().stream()
                        .map(money -> row(portfolio, money))
                        .toList());
    }

    private static Table.Row row(Portfolio portfolio, GoalMoney money) {
        var goal = money.goal();
        var measure = GoalFacts.keyMeasure(goal);
        var reading = measure.flatMap(it -> it.latest());
        var none = Cell.of("");
        var share = money.moneyShare().setScale(1, RoundingMode.HALF_UP);
        var serving = portfolio.linksTo(goal.id()).stream()
                .map(Link::initiative)
                .distinct()
                .count();
        return new Table.Row(
                "goals/" + goal.id(),
                List.of(
                        Cell.of(goal.id().code()),
                        Cell.of(goal.title()),
                        Cell.of(GoalsView.status(goal).words()),
                        measure.map(it -> Cell.of(it.name() + " (" + it.unit() + ")"))
                                .orElse(none),
                        reading.map(it -> number(it.value())).orElse(none),
                        reading.map(it -> Cell.of(it.date())).orElse(none),
                        measure.map(it -> number(it.target())).orElse(none),
                        measure.map(it -> Cell.of(it.targetDate())).orElse(none),
                        number(goal.weight()),
                        Cell.of(money.spend()),
                        Cell.of(share.toPlainString() + " %", share),
                        Cell.of(serving)));
    }

    private static Cell number(BigDecimal number) {
        return Cell.of(number.toPlainString(), number);
    }
}
