package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import org.chalkline.shell.PlanFilter;

/** The list itself; only the rows in sight are sent to the browser. */
class InitiativeGrid extends Grid<InitiativeRow> {

    private static final List<String> WIDE_ONLY = List.of("code", "phase", "health", "alignment", "risks");

    InitiativeGrid(PlanFilter filter, String year) {
        super();
        getElement().setAttribute("aria-label", "Initiatives");
        var query = filter.toParameters().getQueryString();
        text(
                        "code",
                        "Code",
                        row -> row.initiative().id().code(),
                        Comparator.comparing(row -> row.initiative().id()))
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(LitRenderer.<InitiativeRow>of("<a href=\"${item.path}\">${item.title}</a>")
                        .withProperty("path", row -> query.isEmpty() ? row.path() : row.path() + "?" + query)
                        .withProperty("title", row -> row.initiative().title()))
                .setKey("title")
                .setHeader("Initiative")
                .setComparator(Comparator.comparing(
                        (InitiativeRow row) -> row.initiative().title()))
                .setFlexGrow(3);
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

    /** Fewer columns on a phone. */
    void fit(int width) {
        WIDE_ONLY.forEach(key -> getColumnByKey(key).setVisible(width >= 700));
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
