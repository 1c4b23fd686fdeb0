package org.chalkline.funding.ui;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.OtherWork;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** All budget lines as a table, to be saved; what may not be seen stands there as sums, so that it adds up. */
final class LinesTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("Initiative", Kind.TEXT),
            new Column("Title", Kind.TEXT),
            new Column("Fiscal year", Kind.TEXT),
            new Column("Fund", Kind.TEXT),
            new Column("Recurrence", Kind.TEXT),
            new Column("Account code", Kind.TEXT),
            new Column("Planned", Kind.MONEY),
            new Column("Revised", Kind.MONEY),
            new Column("Committed", Kind.MONEY),
            new Column("Actual", Kind.MONEY),
            new Column("Available", Kind.MONEY));

    private LinesTable() {}

    static Table of(Portfolio portfolio, Scope scope) {
        return Table.onDemand(
                COLUMNS,
                () -> Stream.concat(lines(portfolio, scope), others(portfolio, scope))
                        .toList());
    }

    private static Stream<Table.Row> lines(Portfolio portfolio, Scope scope) {
        return portfolio.lines().stream()
                .filter(line -> scope.covers(line.year())
                        && portfolio
                                .initiative(line.initiative())
                                .filter(scope::covers)
                                .isPresent())
                .map(line -> row(portfolio, line));
    }

    private static Table.Row row(Portfolio portfolio, BudgetLine line) {
        var title =
                portfolio.initiative(line.initiative()).map(Initiative::title).orElse("");
        return new Table.Row(
                "initiatives/" + line.initiative(),
                List.of(
                        Cell.of(line.initiative().code()),
                        Cell.of(title),
                        Cell.of(line.year().label()),
                        Cell.of(fund(portfolio, line.fund())),
                        Cell.of(line.recurrence().words()),
                        Cell.of(line.accountCode()),
                        Cell.of(line.planned()),
                        Cell.of(line.revised()),
                        Cell.of(line.committed()),
                        Cell.of(line.actual()),
                        Cell.of(line.available())));
    }

    private static Stream<Table.Row> others(Portfolio portfolio, Scope scope) {
        return portfolio.otherWork().amounts().stream()
                .filter(amount -> scope.coversOtherWork() && scope.covers(amount.year()))
                .map(amount -> row(portfolio, amount));
    }

    private static Table.Row row(Portfolio portfolio, OtherWork.Amount amount) {
        Money available = amount.revised().minus(amount.actual()).minus(amount.committed());
        return new Table.Row(
                "",
                List.of(
                        Cell.of(""),
                        Cell.of("Other work"),
                        Cell.of(amount.year().label()),
                        Cell.of(fund(portfolio, amount.fund())),
                        Cell.of(amount.recurrence().words()),
                        Cell.of(""),
                        Cell.of(amount.planned()),
                        Cell.of(amount.revised()),
                        Cell.of(amount.committed()),
                        Cell.of(amount.actual()),
                        Cell.of(available)));
    }

    private static String fund(Portfolio portfolio, @Nullable FundId id) {
        return id == null ? "unfunded" : portfolio.fund(id).map(it -> it.name()).orElse(id.code());
    }
}
