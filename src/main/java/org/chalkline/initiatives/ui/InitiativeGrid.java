package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.shared.SelectionPreservationMode;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.portfolio.Initiative;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.PlanFilter;

/** The list itself; only the rows in sight are sent to the browser. */
class InitiativeGrid extends Grid<InitiativeRow> {

    /** As many rows as fit a page that scrolls as a whole; more scroll by themselves. */
    private static final int ROWS_AT_ONCE = 60;

    private final transient List<InitiativeRow> rows = new ArrayList<>();

    InitiativeGrid(PlanFilter filter, String year) {
        super();
        setDataProvider(new ById(rows));
        setSelectionPreservationMode(SelectionPreservationMode.PRESERVE_EXISTING);
        getElement().setAttribute("aria-label", "Initiatives");
        var query = filter.toParameters().getQueryString();
        text(
                        "code",
                        "Code",
                        row -> row.initiative().id().code(),
                        Comparator.comparing(row -> row.initiative().id()))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        addColumn(LitRenderer.<InitiativeRow>of("<a href=\"${item.path}\">${item.title}</a>")
                        .withProperty("path", row -> address(row, query))
                        .withProperty("title", row -> row.initiative().title()))
                .setKey("title")
                .setHeader("Initiative")
                .setComparator(Comparator.comparing(
                        (InitiativeRow row) -> row.initiative().title()))
                .setFlexGrow(5);
        text(
                "phase",
                "Phase",
                row -> row.initiative().phase().words(),
                Comparator.comparing(row -> row.initiative().phase()));
        text(
                "health",
                "Health",
                row -> row.initiative().health().words(),
                Comparator.comparing(row -> row.initiative().health()));
        text("cost", "Cost " + year, row -> row.cost().toString(), Comparator.comparing(InitiativeRow::cost))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        text("alignment", "Alignment", row -> row.band().words(), Comparator.comparing(InitiativeRow::alignment));
        text("risks", "Risks", row -> String.valueOf(row.risks()), Comparator.comparingInt(InitiativeRow::risks))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        PhoneRows.in(this, phoneColumn(query, year));
    }

    /** What a reader on a phone asks first; plain text in a template, so that a long list stays quick. */
    private Column<InitiativeRow> phoneColumn(String query, String year) {
        return addColumn(LitRenderer.<InitiativeRow>of(
                                "<div class=\"row-card\"><a href=\"${item.path}\">${item.title}</a>"
                                        + "<span>${item.money}</span><span>${item.state}</span></div>")
                        .withProperty("path", row -> address(row, query))
                        .withProperty("title", row -> row.initiative().title())
                        .withProperty(
                                "money",
                                row -> "%s in %s · alignment %s"
                                        .formatted(row.cost(), year, row.band().words()))
                        .withProperty(
                                "state",
                                row -> "%s · %s · %s"
                                        .formatted(
                                                row.initiative().phase().words(),
                                                row.initiative().health().words(),
                                                row.risks() == 1 ? "1 risk" : row.risks() + " risks")))
                .setKey("card")
                .setHeader("Initiative");
    }

    /** Lets rows be selected, by mouse or by Space, one by one or all that are shown. */
    void allowSelection(SerializableRunnable changed) {
        var selection = (GridMultiSelectionModel<InitiativeRow>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        selection.addSelectionListener(selected -> changed.run());
    }

    /** As they stand in the list now. */
    List<Initiative> selected() {
        var ids = getSelectedItems().stream().map(row -> row.initiative().id()).collect(Collectors.toSet());
        return rows.stream()
                .map(InitiativeRow::initiative)
                .filter(it -> ids.contains(it.id()))
                .toList();
    }

    /** How many rows there are. */
    int shown() {
        return rows.size();
    }

    /** Puts other rows in place of these; the place and the selection stay, as far as it is still there. */
    void show(List<InitiativeRow> newRows) {
        rows.clear();
        rows.addAll(newRows);
        setAllRowsVisible(newRows.size() <= ROWS_AT_ONCE);
        getDataProvider().refreshAll();
    }

    /** A row stays the same row when its initiative changes. */
    private static final class ById extends ListDataProvider<InitiativeRow> {
        ById(List<InitiativeRow> rows) {
            super(rows);
        }

        @Override
        public Object getId(InitiativeRow row) {
            return row.initiative().id();
        }
    }

    private static String address(InitiativeRow row, String query) {
        return query.isEmpty() ? row.path() : row.path() + "?" + query;
    }

    private Column<InitiativeRow> text(
            String key,
            String header,
            com.vaadin.flow.function.ValueProvider<InitiativeRow, String> words,
            Comparator<InitiativeRow> order) {
        return addColumn(words)
                .setKey(key)
                .setHeader(header)
                .setComparator(order::compare)
                .setSortable(true);
    }

    /** Sorts as the address says; a column that is not there means the plan's order. */
    void sortBy(String sort) {
        var down = sort.startsWith("-");
        var column = sort.isEmpty() ? null : getColumnByKey(down ? sort.substring(1) : sort);
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, down ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }

    /** As {@link #sortBy} reads it. */
    static String words(List<GridSortOrder<InitiativeRow>> orders) {
        if (orders.isEmpty()) {
            return "";
        }
        var first = orders.getFirst();
        return (first.getDirection() == SortDirection.DESCENDING ? "-" : "")
                + first.getSorted().getKey();
    }
}
