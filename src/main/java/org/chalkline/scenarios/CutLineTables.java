package org.chalkline.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chalkline.charts.Table;
import org.chalkline.portfolio.FundId;
import org.chalkline.shared.Money;

/** The list with its line, and its funds, as rows for screens and files. */
public final class CutLineTables {

    private CutLineTables() {}

    /** The items by rank, with what was granted up to each, and why it is below the line. */
    public static Table items(CutLine cutLine) {
        return new Table(
                List.of(
                        new Table.Column("Rank", Table.Kind.NUMBER),
                        new Table.Column("Initiative", Table.Kind.TEXT),
                        new Table.Column("Line", Table.Kind.TEXT),
                        new Table.Column("Cost", Table.Kind.MONEY),
                        new Table.Column("Granted so far", Table.Kind.MONEY),
                        new Table.Column("Why below", Table.Kind.TEXT)),
                cutLine.items().stream().map(CutLineTables::row).toList());
    }

    private static Table.Row row(CutLine.Item item) {
        return new Table.Row(
                "initiatives/" + item.initiative().id(),
                List.of(
                        Table.Cell.of(item.rank()),
                        Table.Cell.of(item.initiative().title()),
                        Table.Cell.of(item.above() ? "above" : "below"),
                        Table.Cell.of(item.cost()),
                        Table.Cell.of(item.running()),
                        Table.Cell.of(item.why().stream().map(Shortage::words).collect(Collectors.joining(" ")))));
    }

    /** Each fund and year that the list asks for money, what is unfunded, and the whole list. */
    public static Table funds(CutLine cutLine) {
        var rows = new ArrayList<>(
                cutLine.funds().stream().map(line -> row(cutLine, line)).toList());
        var unfunded = unfunded(cutLine);
        if (!unfunded.isZero()) {
            rows.add(sum("Unfunded", unfunded, Money.ZERO, "", ""));
        }
        var total = cutLine.caps().total();
        rows.add(sum(
                "Whole list",
                cutLine.asked(),
                cutLine.granted(),
                total == null ? "no cap" : total.toString(),
                cutLine.left().map(Money::toString).orElse("")));
        return new Table(
                List.of(
                        new Table.Column("Fund", Table.Kind.TEXT),
                        new Table.Column("Fiscal year", Table.Kind.TEXT),
                        new Table.Column("Has", Table.Kind.MONEY),
                        new Table.Column("Used by other work", Table.Kind.MONEY),
                        new Table.Column("There for this list", Table.Kind.MONEY),
                        new Table.Column("Asked", Table.Kind.MONEY),
                        new Table.Column("Above the line", Table.Kind.MONEY),
                        new Table.Column("Below the line", Table.Kind.MONEY),
                        new Table.Column("Left", Table.Kind.MONEY),
                        new Table.Column("Ends after", Table.Kind.TEXT)),
                rows);
    }

    /** What the list asks of no fund. */
    static Money unfunded(CutLine cutLine) {
        return Money.sum(cutLine.items().stream()
                .flatMap(item -> item.parts().stream())
                .filter(part -> part.fund() == null)
                .map(CutLine.Part::amount)
                .toList());
    }

    private static Table.Row row(CutLine cutLine, FundLine line) {
        var id = line.fund().id();
        return new Table.Row(
                id.equals(FundId.OTHER) ? "" : "funds/" + id,
                List.of(
                        Table.Cell.of(line.fund().name()),
                        Table.Cell.of(line.year().label()),
                        known(line.has()),
                        Table.Cell.of(line.usedElsewhere()),
                        known(line.forThisList()),
                        Table.Cell.of(line.asked()),
                        Table.Cell.of(line.granted()),
                        Table.Cell.of(line.refused()),
                        known(line.left()),
                        Table.Cell.of(endsAfter(cutLine, line))));
    }

    private static String endsAfter(CutLine cutLine, FundLine line) {
        if (line.endsAfter().isEmpty()) {
            return "";
        }
        int rank = line.endsAfter().getAsInt();
        return rank == 0
                ? "before the first"
                : cutLine.items().get(rank - 1).initiative().title();
    }

    private static Table.Row sum(String name, Money asked, Money granted, String cap, String left) {
        return new Table.Row(
                "",
                List.of(
                        Table.Cell.of(name),
                        Table.Cell.of(""),
                        Table.Cell.of(""),
                        Table.Cell.of(""),
                        Table.Cell.of(cap),
                        Table.Cell.of(asked),
                        Table.Cell.of(granted),
                        Table.Cell.of(asked.minus(granted)),
                        Table.Cell.of(left),
                        Table.Cell.of("")));
    }

    private static Table.Cell known(Optional<Money> amount) {
        return amount.map(Table.Cell::of).orElse(Table.Cell.of("not known"));
    }
}
