package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.chalkline.charts.Table;

/** Rows and columns as they are, to be read beside what is typed. */
class PlainTable extends Div {

    PlainTable(String caption, List<Table.Column> columns, List<List<String>> rows) {
        addClassNames("chart-table", "plain-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column.header());
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(alignment(column));
            head.add(cell);
        }
        table.getHead().add(head);
        for (var row : rows) {
            var cells = new NativeTableRow();
            for (int i = 0; i < row.size(); i++) {
                var cell = new NativeTableCell(row.get(i));
                cell.addClassName(alignment(columns.get(i)));
                cells.add(cell);
            }
            table.getBody().add(cells);
        }
        add(table);
    }

    static PlainTable of(String caption, Table table) {
        return new PlainTable(
                caption,
                table.columns(),
                table.rows().stream()
                        .map(row -> row.cells().stream().map(Table.Cell::text).toList())
                        .toList());
    }

    private static String alignment(Table.Column column) {
        return column.kind() == Table.Kind.TEXT ? "is-text" : "is-number";
    }
}
