package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chalkline.alignment.AlignmentMatrix;
import org.chalkline.alignment.AlignmentMatrix.Row;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Link;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.TableMenu;

/** The matrix's cells. Shows another state of the plan in place: the focus and the place in it stay. */
class MatrixGrid extends Grid<Row> {

    private static final String GOAL = "goal-";
    private static final List<String> FIRST = List.of("work", "alignment", "cost");

    private final transient List<Row> rows = new ArrayList<>();
    private transient AlignmentMatrix matrix;
    private boolean gapsOnly;

    MatrixGrid(AlignmentMatrix matrix, MatrixState state) {
        super();
        this.matrix = matrix;
        getElement().setAttribute("aria-label", "Initiatives against goals");
        setHeight("32rem");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setDataProvider(new ById(rows));
        addWork();
        matrix.goals().forEach(this::addGoal);
        order(state.columns());
        sortBy(state.sort());
        fill(state.gapsOnly());
    }

    private void addWork() {
        addColumn(row -> row.initiative().title())
                .setKey("work")
                .setHeader("Initiative")
                .setSortable(true)
                .setFrozen(true)
                .setWidth("13rem");
        addColumn(row -> row.alignment().band().words())
                .setKey("alignment")
                .setHeader("Alignment")
                .setComparator(Comparator.comparing(row -> row.alignment().value()))
                .setSortable(true)
                .setWidth("8rem");
        addColumn(row -> row.cost().toString())
                .setKey("cost")
                .setHeader("Cost")
                .setComparator(Comparator.comparing(Row::cost))
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem");
    }

    private void addGoal(Goal goal) {
        var id = goal.id();
        addColumn(row -> cell(row, id))
                .setKey(GOAL + id)
                .setHeader(header(goal))
                .setComparator(Comparator.comparingInt(row -> points(row, id)))
                .setSortable(true)
                .setWidth("9.5rem");
    }

    private String header(Goal goal) {
        return matrix.serving(goal.id()) == 0 ? goal.title() + " (served by nothing)" : goal.title();
    }

    private String cell(Row row, GoalId goal) {
        return matrix.link(row.initiative().id(), goal).map(MatrixGrid::shape).orElse("");
    }

    private int points(Row row, GoalId goal) {
        return matrix.link(row.initiative().id(), goal)
                .map(link -> link.strength().points())
                .orElse(0);
    }

    static String shape(Link link) {
        var points = link.strength().points();
        return "●".repeat(points) + "○".repeat(3 - points) + " "
                + link.strength().words();
    }

    /** The rows that are shown, with a column a goal, as a file. */
    TableMenu file() {
        return new TableMenu("matrix", "the matrix", () -> {
            var shown = matrix;
            var table = new ListTable<>(() -> gapsOnly ? shown.gaps() : shown.rows())
                    .text("Code", row -> row.initiative().id().code())
                    .text("Initiative", row -> row.initiative().title())
                    .text("Alignment", row -> row.alignment().band().words())
                    .money("Cost", Row::cost);
            shown.goals().forEach(goal -> table.text(goal.title(), row -> strength(shown, row, goal.id())));
            return table.get();
        });
    }

    private static String strength(AlignmentMatrix shown, Row row, GoalId goal) {
        return shown.link(row.initiative().id(), goal)
                .map(link -> link.strength().words())
                .orElse("");
    }

    /** The code of the goal that a column is about; empty for the first columns. */
    static String goal(String columnKey) {
        return columnKey.startsWith(GOAL) ? columnKey.substring(GOAL.length()) : "";
    }

    /** Puts another state of the plan over this one. */
    void show(AlignmentMatrix newMatrix, MatrixState state) {
        var before = matrix.goals().stream().map(Goal::id).toList();
        matrix = newMatrix;
        if (before.equals(newMatrix.goals().stream().map(Goal::id).toList())) {
            newMatrix.goals().forEach(goal -> getColumnByKey(GOAL + goal.id()).setHeader(header(goal)));
        } else {
            before.forEach(goal -> removeColumnByKey(GOAL + goal));
            newMatrix.goals().forEach(this::addGoal);
            order(state.columns());
        }
        fill(state.gapsOnly());
    }

    void fill(boolean onlyGaps) {
        gapsOnly = onlyGaps;
        rows.clear();
        rows.addAll(gapsOnly ? matrix.gaps() : matrix.rows());
        getDataProvider().refreshAll();
    }

    void order(String by) {
        var goals = new ArrayList<>(matrix.goals());
        if (by.equals("weight")) {
            goals.sort(Comparator.comparing(Goal::weight).reversed());
        } else if (!by.equals(MatrixState.COLUMN_ORDERS.getFirst())) {
            goals.sort(Comparator.comparingInt(goal -> matrix.serving(goal.id())));
        }
        var columns = new ArrayList<Column<Row>>();
        FIRST.forEach(key -> columns.add(getColumnByKey(key)));
        goals.forEach(goal -> columns.add(getColumnByKey(GOAL + goal.id())));
        setColumnOrder(columns);
    }

    private void sortBy(String sort) {
        var down = sort.startsWith("-");
        var column = getColumnByKey(down ? sort.substring(1) : sort);
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, down ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }

    /** A row stays the same row when what it shows changes. */
    private static final class ById extends ListDataProvider<Row> {
        ById(List<Row> rows) {
            super(rows);
        }

        @Override
        public Object getId(Row row) {
            return row.initiative().id();
        }
    }
}
