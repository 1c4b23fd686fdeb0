package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chalkline.alignment.AlignmentMatrix;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Heatmap;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;

/** The largest work against the goals, with the strength of each link: what is read from the back of a room. */
record MatrixPage(AlignmentMatrix matrix, Portfolio picture, LocalDate asOf) {

    /** How many initiatives are drawn; the table holds all. */
    static final int DRAWN = 10;

    static MatrixPage of(Portfolio picture, Scope scope, LocalDate asOf) {
        return new MatrixPage(AlignmentMatrix.of(picture, scope), picture, asOf);
    }

    boolean isEmpty() {
        return matrix.rows().isEmpty() || matrix.goals().isEmpty();
    }

    String sentence() {
        return matrix.sentence();
    }

    List<String> points() {
        var points = new ArrayList<String>();
        points.add("1 serves a goal indirectly, 2 directly, and 3 is essential for it.");
        var more = matrix.rows().size() - drawn().size();
        if (more > 0) {
            points.add("Drawn are the %d largest by cost, and %,d more are in the table.".formatted(DRAWN, more));
        }
        matrix.gaps().stream()
                .filter(row -> row.cost().isPositive())
                .sorted(bySize())
                .forEach(row -> points.add("“%s” serves no goal directly; it costs %s."
                        .formatted(row.initiative().title(), row.cost())));
        return points;
    }

    private List<AlignmentMatrix.Row> drawn() {
        return matrix.rows().stream().sorted(bySize()).limit(DRAWN).toList();
    }

    private static Comparator<AlignmentMatrix.Row> bySize() {
        return Comparator.comparing(AlignmentMatrix.Row::cost)
                .reversed()
                .thenComparing(row -> row.initiative().id().code());
    }

    /** The largest work on top, one column for each goal in the board's order. */
    Heatmap chart() {
        var rows = drawn().reversed();
        var goals = matrix.goals();
        var cells = new ArrayList<Heatmap.Cell>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < goals.size(); column++) {
                cell(rows.get(row), row, goals.get(column), column).ifPresent(cells::add);
            }
        }
        var columns = new ArrayList<String>();
        for (var goal : goals) {
            columns.add("%d %s".formatted(columns.size() + 1, goal.title()));
        }
        return new Heatmap(
                caption(),
                "Goals",
                columns,
                "Work",
                rows.stream().map(row -> row.initiative().title()).toList(),
                cells,
                table());
    }

    private java.util.Optional<Heatmap.Cell> cell(AlignmentMatrix.Row work, int row, Goal goal, int column) {
        return matrix.link(work.initiative().id(), goal.id())
                .map(link -> new Heatmap.Cell(
                        column,
                        row,
                        new Value(
                                java.math.BigDecimal.valueOf(link.strength().points()),
                                link.strength().words()),
                        String.valueOf(link.strength().points()),
                        goal.id().equals(GoalId.OTHER) ? Tone.NEUTRAL : Tone.goal(picture.placeOf(goal.id())),
                        ""));
    }

    private Caption caption() {
        var more = matrix.rows().size() - drawn().size();
        return new Caption(
                "matrix",
                "Which work serves which goals",
                sentence(),
                "Plan revision " + picture.revision(),
                asOf,
                more == 0 ? List.of() : List.of("%,d smaller initiatives are in the table alone".formatted(more)),
                "The table has all %,d initiatives".formatted(matrix.rows().size()));
    }

    private Table table() {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column("Initiative", Table.Kind.TEXT));
        matrix.goals().forEach(goal -> columns.add(new Table.Column(goal.title(), Table.Kind.TEXT)));
        columns.add(new Table.Column("Cost", Table.Kind.MONEY));
        return new Table(
                columns, matrix.rows().stream().sorted(bySize()).map(this::row).toList());
    }

    private Table.Row row(AlignmentMatrix.Row work) {
        var cells = new ArrayList<Table.Cell>();
        cells.add(Table.Cell.of(work.initiative().title()));
        matrix.goals()
                .forEach(goal -> cells.add(matrix.link(work.initiative().id(), goal.id())
                        .map(link -> Table.Cell.of(
                                link.strength().words(),
                                java.math.BigDecimal.valueOf(link.strength().points())))
                        .orElse(Table.Cell.of(""))));
        cells.add(Table.Cell.of(work.cost()));
        return new Table.Row("", cells);
    }
}
