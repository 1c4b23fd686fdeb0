package org.chalkline.priorities.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.priorities.LedgerLine;

/** The ledger as a table, to be saved: with every word that was signed, and the hashes by which it is proved. */
final class LedgerTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("Number", Kind.NUMBER),
            new Column("Decided on", Kind.DATE),
            new Column("Fiscal year", Kind.TEXT),
            new Column("Code", Kind.TEXT),
            new Column("What", Kind.TEXT),
            new Column("Outcome", Kind.TEXT),
            new Column("Money asked", Kind.MONEY),
            new Column("For the years", Kind.TEXT),
            new Column("Scope", Kind.TEXT),
            new Column("Asked because", Kind.TEXT),
            new Column("Reason", Kind.TEXT),
            new Column("Condition", Kind.TEXT),
            new Column("Condition stands", Kind.TEXT),
            new Column("Decided by", Kind.TEXT),
            new Column("Authority", Kind.TEXT),
            new Column("List", Kind.TEXT),
            new Column("Board", Kind.TEXT),
            new Column("What came of it", Kind.TEXT),
            new Column("Replaces or replaced by", Kind.TEXT),
            new Column("Public statement", Kind.TEXT),
            new Column("SHA-256 of the decision", Kind.TEXT),
            new Column("SHA-256 of the picture", Kind.TEXT));

    private LedgerTable() {}

    static Table of(List<LedgerLine> lines, LocalDate today, ZoneId zone) {
        return Table.onDemand(
                COLUMNS,
                () -> lines.stream().map(line -> row(line, today, zone)).toList());
    }

    private static Table.Row row(LedgerLine line, LocalDate today, ZoneId zone) {
        var decision = line.decision();
        var condition = decision.condition();
        BenefitReview review = line.reviewed();
        return new Table.Row(
                "decisions/" + decision.number(),
                List.of(
                        Cell.of(decision.number()),
                        Cell.of(LocalDate.ofInstant(decision.at(), zone)),
                        Cell.of(line.year().label()),
                        Cell.of(decision.subject().code()),
                        Cell.of(line.title()),
                        Cell.of(LedgerWords.outcome(decision)),
                        Cell.of(line.asked()),
                        Cell.of(String.join(
                                ", ",
                                line.years().stream().map(Object::toString).toList())),
                        Cell.of(decision.scope()),
                        Cell.of(decision.askedBecause()),
                        Cell.of(decision.reason()),
                        Cell.of(condition == null ? "" : condition.text()),
                        Cell.of(LedgerWords.condition(decision, line.noted(), today)),
                        Cell.of(decision.person()),
                        Cell.of(decision.authority()),
                        Cell.of(line.proposalTitle()),
                        Cell.of(LedgerWords.board(line.boardItem())),
                        Cell.of(review == null ? "" : review.words()),
                        Cell.of(LedgerWords.place(line.kept())),
                        Cell.of(line.publicStatement()),
                        Cell.of(line.kept().hash()),
                        Cell.of(decision.picture())));
    }
}
