package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Table;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.AskedList;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.CutLineCharts;
import org.chalkline.scenarios.Shortage;

/** What is asked, in the order of its importance, and where the money ends. */
record AskPage(AskedList list, CutLine cutLine, LocalDate asOf) {

    static AskPage of(AskedList list, LocalDate asOf) {
        return new AskPage(list, list.cutLine(), asOf);
    }

    /** The title of the list, and where it stands. */
    String kicker() {
        var title = list.content().title();
        return (title.isBlank() ? "" : title + ": ") + list.state().words();
    }

    String sentence() {
        return CutLineCharts.sentence(cutLine);
    }

    /** The ask, what became of it, and each piece of work that the money does not reach, with why. */
    List<String> points() {
        var points = new ArrayList<String>();
        if (!list.content().ask().isBlank()) {
            points.add(list.content().ask());
        }
        var board = DecisionWords.board(list.boardItem());
        if (!board.isEmpty()) {
            points.add(board + ".");
        }
        cutLine.items().stream()
                .filter(item -> !item.above())
                .forEach(item -> points.add("%d. %s, %s, is below the line. %s"
                        .formatted(item.rank(), item.initiative().title(), item.cost(), why(item))
                        .strip()));
        cutLine.items().stream()
                .filter(CutLine.Item::above)
                .forEach(item -> points.add("%d. %s: %s from %s, above the line."
                        .formatted(item.rank(), item.initiative().title(), item.cost(), funds(item))));
        return points;
    }

    Bars chart() {
        var drawn = CutLineCharts.byRank(list.seen(), cutLine, asOf);
        return new Bars(
                drawn.caption(),
                drawn.orientation(),
                drawn.stacked(),
                drawn.unit(),
                drawn.categories(),
                drawn.series(),
                table());
    }

    private Table table() {
        return new Table(
                List.of(
                        new Table.Column("Rank", Table.Kind.NUMBER),
                        new Table.Column("Initiative", Table.Kind.TEXT),
                        new Table.Column("Funds", Table.Kind.TEXT),
                        new Table.Column("Line", Table.Kind.TEXT),
                        new Table.Column("Cost", Table.Kind.MONEY),
                        new Table.Column("Granted so far", Table.Kind.MONEY),
                        new Table.Column("Reason", Table.Kind.TEXT),
                        new Table.Column("Why below", Table.Kind.TEXT)),
                cutLine.items().stream().map(this::row).toList());
    }

    private Table.Row row(CutLine.Item item) {
        return new Table.Row(
                "",
                List.of(
                        Table.Cell.of(item.rank()),
                        Table.Cell.of(item.initiative().title()),
                        Table.Cell.of(funds(item)),
                        Table.Cell.of(item.above() ? "above" : "below"),
                        Table.Cell.of(item.cost()),
                        Table.Cell.of(item.running()),
                        Table.Cell.of(reason(item)),
                        Table.Cell.of(why(item))));
    }

    private String reason(CutLine.Item item) {
        return list.content().items().stream()
                .filter(asked -> asked.initiative().equals(item.initiative().id()))
                .map(asked -> (asked.scope() + " " + asked.reason()).strip())
                .findFirst()
                .orElse("");
    }

    private static String why(CutLine.Item item) {
        return item.why().stream().map(Shortage::words).collect(Collectors.joining(" "));
    }

    /** The names of the funds that it asks, in the order of its parts. */
    private String funds(CutLine.Item item) {
        var names = new LinkedHashSet<String>();
        item.parts().forEach(part -> names.add(name(list.seen(), part)));
        return names.isEmpty() ? "no fund, it costs nothing" : String.join(", ", names);
    }

    private static String name(Portfolio seen, CutLine.Part part) {
        return part.fund() == null
                ? "no fund"
                : seen.fund(part.fund()).map(Fund::name).orElse("other funds");
    }
}
