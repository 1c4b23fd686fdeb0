package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chalkline.alignment.AlignmentMatrix;
import org.chalkline.alignment.AlignmentMatrix.Row;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Link;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.RecordPanels;

/** Initiatives against goals as a grid to walk through by keyboard; Enter or a click opens what is behind a cell. */
class MatrixPanel extends Div {

    private static final String GOAL = "goal-";

    private final transient AlignmentMatrix matrix;
    private final PlanFilter filter;
    private final RecordPanels linkPanels;
    private final SerializableConsumer<MatrixState> changed;
    private final Grid<Row> grid = new Grid<>();
    private final Div detail = new Div();
    private transient MatrixState state;
    private transient Runnable openFocused = () -> {};

    MatrixPanel(
            AlignmentMatrix matrix,
            PlanFilter filter,
            MatrixState state,
            RecordPanels linkPanels,
            SerializableConsumer<MatrixState> changed) {
        this.matrix = matrix;
        this.filter = filter;
        this.state = state;
        this.linkPanels = linkPanels;
        this.changed = changed;
        addClassName("chart-card");
        buildGrid();
        var title = new H2("Which work serves which goal?");
        title.addClassName("chart-title");
        var sentence = new Paragraph(matrix.sentence());
        sentence.addClassName("chart-sentence");
        var hint = new Paragraph("●○○ indirect, ●●○ direct, ●●● essential. Arrow keys move, Enter opens a cell.");
        add(title, sentence, toolbar(), hint, grid, detail);
        detail.getElement().setAttribute("aria-live", "polite");
        showDetail();
    }

    private Div toolbar() {
        var gaps = new Checkbox("Only work that serves no goal directly", state.gapsOnly());
        gaps.addValueChangeListener(event -> {
            change(state.withGapsOnly(event.getValue()));
            fill();
        });
        var order = new Select<String>();
        order.setLabel("Order goals by");
        order.setItems(MatrixState.COLUMN_ORDERS);
        order.setValue(state.columns());
        order.addValueChangeListener(event -> {
            change(state.withColumns(event.getValue()));
            orderColumns();
        });
        var bar = new Div(gaps, order);
        bar.addClassName("filters");
        return bar;
    }

    private void buildGrid() {
        grid.getElement().setAttribute("aria-label", "Initiatives against goals");
        grid.setHeight("32rem");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(row -> row.initiative().title())
                .setKey("work")
                .setHeader("Initiative")
                .setSortable(true)
                .setFrozen(true)
                .setWidth("13rem");
        grid.addColumn(row -> row.alignment().band().words())
                .setKey("alignment")
                .setHeader("Alignment")
                .setComparator(Comparator.comparing(row -> row.alignment().value()))
                .setSortable(true)
                .setWidth("8rem");
        grid.addColumn(row -> row.cost().toString())
                .setKey("cost")
                .setHeader("Cost")
                .setComparator(Comparator.comparing(Row::cost))
                .setSortable(true)
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setWidth("8rem");
        for (var goal : matrix.goals()) {
            grid.addColumn(row -> cell(row, goal))
                    .setKey(GOAL + goal.id())
                    .setHeader(header(goal))
                    .setComparator(Comparator.comparingInt(row -> points(row, goal)))
                    .setSortable(true)
                    .setWidth("9.5rem");
        }
        orderColumns();
        applySort();
        fill();
        listen();
    }

    private String header(Goal goal) {
        return matrix.serving(goal.id()) == 0 ? goal.title() + " (served by nothing)" : goal.title();
    }

    private String cell(Row row, Goal goal) {
        return matrix.link(row.initiative().id(), goal.id())
                .map(MatrixPanel::shape)
                .orElse("");
    }

    static String shape(Link link) {
        var points = link.strength().points();
        return "●".repeat(points) + "○".repeat(3 - points) + " "
                + link.strength().words();
    }

    private int points(Row row, Goal goal) {
        return matrix.link(row.initiative().id(), goal.id())
                .map(link -> link.strength().points())
                .orElse(0);
    }

    private void fill() {
        grid.setItems(state.gapsOnly() ? matrix.gaps() : matrix.rows());
    }

    private void orderColumns() {
        var goals = new ArrayList<>(matrix.goals());
        if (state.columns().equals("weight")) {
            goals.sort(Comparator.comparing(Goal::weight).reversed());
        } else if (!state.columns().equals(MatrixState.COLUMN_ORDERS.getFirst())) {
            goals.sort(Comparator.comparingInt(goal -> matrix.serving(goal.id())));
        }
        var columns = new ArrayList<Column<Row>>();
        for (var key : List.of("work", "alignment", "cost")) {
            columns.add(grid.getColumnByKey(key));
        }
        goals.forEach(goal -> columns.add(grid.getColumnByKey(GOAL + goal.id())));
        grid.setColumnOrder(columns);
    }

    private void applySort() {
        var down = state.sort().startsWith("-");
        var column = grid.getColumnByKey(down ? state.sort().substring(1) : state.sort());
        if (column != null) {
            grid.sort(List.of(new GridSortOrder<>(column, down ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }

    private void listen() {
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                change(state.withSort(event.getSortOrder().stream()
                        .findFirst()
                        .map(MatrixPanel::sortKey)
                        .orElse("")));
            }
        });
        grid.addItemClickListener(
                event -> open(event.getItem(), event.getColumn().getKey()));
        grid.addCellFocusListener(event -> {
            var item = event.getItem();
            var column = event.getColumn();
            openFocused = item.isPresent() && column.isPresent()
                    ? () -> open(item.get(), column.get().getKey())
                    : () -> {};
        });
        Shortcuts.addShortcutListener(grid, () -> openFocused.run(), Key.ENTER)
                .listenOn(grid)
                .allowBrowserDefault()
                .allowEventPropagation();
    }

    private static String sortKey(GridSortOrder<Row> order) {
        return (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                + order.getSorted().getKey();
    }

    private void open(Row row, String column) {
        var goal = column.startsWith(GOAL) ? column.substring(GOAL.length()) : "";
        change(state.withSelection(row.initiative().id().code(), goal));
        showDetail();
    }

    private void close() {
        change(state.withSelection("", ""));
        showDetail();
        grid.focus();
    }

    private void showDetail() {
        detail.removeAll();
        matrix.rows().stream()
                .filter(row -> row.initiative().id().code().equals(state.work()))
                .findFirst()
                .ifPresent(
                        row -> detail.add(LinkDetail.of(matrix, row, state.goal(), filter, linkPanels, this::close)));
    }

    private void change(MatrixState newState) {
        state = newState;
        changed.accept(newState);
    }
}
