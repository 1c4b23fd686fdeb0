package org.chalkline.risks.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;
import org.chalkline.exposure.GoalExposure;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;

/** The register as a table, to be saved. */
final class RegisterTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("Code", Kind.TEXT),
            new Column("Risk", Kind.TEXT),
            new Column("Kind", Kind.TEXT),
            new Column("Before", Kind.NUMBER),
            new Column("Today", Kind.NUMBER),
            new Column("Band today", Kind.TEXT),
            new Column("Target", Kind.NUMBER),
            new Column("Accepted", Kind.NUMBER),
            new Column("Trend", Kind.TEXT),
            new Column("Response", Kind.TEXT),
            new Column("Owner", Kind.TEXT),
            new Column("Review on", Kind.DATE),
            new Column("Open actions", Kind.NUMBER),
            new Column("Late actions", Kind.NUMBER),
            new Column("Goals exposed", Kind.TEXT));

    private RegisterTable() {}

    static Table of(Portfolio portfolio, List<Risk> risks, LocalDate today) {
        return Table.onDemand(
                COLUMNS,
                () -> risks.stream().map(risk -> row(portfolio, risk, today)).toList());
    }

    private static Table.Row row(Portfolio portfolio, Risk risk, LocalDate today) {
        var goals =
                GoalExposure.hitBy(portfolio, risk).stream().map(Goal::title).collect(Collectors.joining("; "));
        var review = risk.reviewOn();
        return new Table.Row(
                "risks/" + risk.id(),
                List.of(
                        Cell.of(risk.id().code()),
                        Cell.of(risk.title()),
                        Cell.of(risk.category().words()),
                        Cell.of(risk.inherent().value()),
                        Cell.of(risk.residual().value()),
                        Cell.of(risk.residual().band().words()),
                        Cell.of(risk.target().value()),
                        Cell.of(portfolio.district().appetiteFor(risk.category())),
                        Cell.of(risk.trend().words()),
                        Cell.of(risk.response().words()),
                        Cell.of(risk.owner()),
                        review == null ? Cell.of("") : Cell.of(review),
                        Cell.of(risk.actions().stream()
                                .filter(action -> action.done() == null)
                                .count()),
                        Cell.of(risk.actions().stream()
                                .filter(action -> action.lateOn(today))
                                .count()),
                        Cell.of(goals)));
    }
}
