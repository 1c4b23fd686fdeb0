package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.chalkline.alignment.AlignmentMatrix;
import org.chalkline.alignment.AlignmentMatrix.Row;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.RecordPanels;
import org.jspecify.annotations.Nullable;

/** Initiatives against goals as a grid to walk through by keyboard; Enter or a click opens what is behind a cell. */
class MatrixPanel extends Div {

    private static final String SHAPES = "●○○ indirect, ●●○ direct, ●●● essential. Arrow keys move, ";

    private final PlanFilter filter;
    private final RecordPanels linkPanels;
    private final SerializableConsumer<MatrixState> changed;
    private final transient @Nullable CellEditing editing;
    private final Paragraph sentence = new Paragraph();
    private final MatrixGrid grid;
    private final Div detail = new Div();
    private transient AlignmentMatrix matrix;
    private transient MatrixState state;
    private transient @Nullable Cell focused;

    /** Where the focus is. */
    private record Cell(InitiativeId work, String goal) {}

    /** @param editing null for those who only read */
    MatrixPanel(
            AlignmentMatrix matrix,
            PlanFilter filter,
            MatrixState state,
            RecordPanels linkPanels,
            @Nullable CellEditing editing,
            SerializableConsumer<MatrixState> changed) {
        this.matrix = matrix;
        this.filter = filter;
        this.state = state;
        this.linkPanels = linkPanels;
        this.editing = editing;
        this.changed = changed;
        this.grid = new MatrixGrid(matrix, state);
        addClassName("chart-card");
        var title = new H2("Which work serves which goal?");
        title.addClassName("chart-title");
        sentence.addClassName("chart-sentence");
        sentence.setText(matrix.sentence());
        var hint = new Paragraph(
                SHAPES + (editing == null ? "Enter opens a cell." : "0 to 3 sets a cell, Enter opens its form."));
        add(title, sentence, toolbar(), hint, grid.file(), grid, detail, linkPanels);
        detail.addClassName("cell-detail");
        detail.getElement().setAttribute("aria-live", "polite");
        listen();
        showDetail();
    }

    /** Puts another state of the plan over this one; what has the focus keeps it. */
    void show(AlignmentMatrix newMatrix) {
        matrix = newMatrix;
        sentence.setText(matrix.sentence());
        grid.show(matrix, state);
        showDetail();
    }

    private Div toolbar() {
        var gaps = new Checkbox("Only work that serves no goal directly", state.gapsOnly());
        gaps.addValueChangeListener(event -> {
            change(state.withGapsOnly(event.getValue()));
            grid.fill(event.getValue());
        });
        var order = new Select<String>();
        order.setLabel("Order goals by");
        order.setItems(MatrixState.COLUMN_ORDERS);
        order.setValue(state.columns());
        order.addValueChangeListener(event -> {
            change(state.withColumns(event.getValue()));
            grid.order(event.getValue());
        });
        var bar = new Div(gaps, order);
        bar.addClassName("filters");
        return bar;
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
        grid.addItemClickListener(event -> open(new Cell(
                event.getItem().initiative().id(),
                MatrixGrid.goal(event.getColumn().getKey()))));
        grid.addCellFocusListener(this::focus);
        key(Key.ENTER, this::enter);
        if (editing != null) {
            for (int points = 0; points <= 3; points++) {
                var strength = points;
                key(Key.of("Digit" + points), () -> rate(strength));
                key(Key.of("Numpad" + points), () -> rate(strength));
            }
        }
    }

    private void key(Key key, Runnable reaction) {
        Shortcuts.addShortcutListener(grid, reaction::run, key)
                .listenOn(grid)
                .allowBrowserDefault()
                .allowEventPropagation();
    }

    private void focus(CellFocusEvent<Row> event) {
        var column = event.getColumn();
        focused = event.getItem()
                .filter(row -> column.isPresent())
                .map(row -> new Cell(
                        row.initiative().id(),
                        MatrixGrid.goal(column.orElseThrow().getKey())))
                .orElse(null);
    }

    private void enter() {
        var cell = focused;
        if (cell != null) {
            open(cell);
            if (editing != null && !cell.goal().isEmpty()) {
                editing.open(cell.work(), new GoalId(cell.goal()));
            }
        }
    }

    private void rate(int points) {
        var cell = focused;
        if (cell != null && editing != null && !cell.goal().isEmpty()) {
            editing.rate(cell.work(), new GoalId(cell.goal()), points);
        }
    }

    private static String sortKey(GridSortOrder<Row> order) {
        return (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                + order.getSorted().getKey();
    }

    private void open(Cell cell) {
        change(state.withSelection(cell.work().code(), cell.goal()));
        showDetail();
    }

    private void close() {
        change(state.withSelection("", ""));
        showDetail();
        grid.focus();
    }

    private void showDetail() {
        detail.removeAll();
        var row = matrix.rows().stream()
                .filter(it -> it.initiative().id().code().equals(state.work()))
                .findFirst();
        row.ifPresent(it -> detail.add(LinkDetail.of(matrix, it, state.goal(), filter, editing, this::close)));
        // Somebody may be writing there: for the same link they stay as they stand.
        row.flatMap(it -> link(it, state.goal()))
                .ifPresentOrElse(link -> linkPanels.show(link.key()), linkPanels::clear);
    }

    /** Links to goals that the reader may not see have no name of their own. */
    private Optional<Link> link(Row row, String goal) {
        return matrix.goals().stream()
                .map(Goal::id)
                .filter(id -> id.code().equals(goal) && !id.equals(GoalId.OTHER))
                .findFirst()
                .flatMap(id -> matrix.link(row.initiative().id(), id));
    }

    private void change(MatrixState newState) {
        state = newState;
        changed.accept(newState);
    }
}
