package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.charts.Table;

/** A chart's numbers as a plain HTML table: sortable by its heads, each row opening what is behind it. */
class ChartTable extends Div {

    /** So many rows at first; a screen of thousands helps nobody and weighs on the session. */
    private static final int FIRST_ROWS = 200;

    private final SerializableConsumer<String> open;
    private final List<NativeTableHeaderCell> heads = new ArrayList<>();
    private final NativeTable body = new NativeTable();
    private final Table table;
    private final TableOrder order;
    private boolean everything;

    ChartTable(String caption, Table table, SerializableConsumer<String> open) {
        this.table = table;
        this.open = open;
        this.order = new TableOrder(table);
        addClassName("chart-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        body.setCaptionText(caption);
        var head = new NativeTableRow();
        for (int i = 0; i < table.columns().size(); i++) {
            head.add(headCell(i));
        }
        body.getHead().add(head);
        add(body);
        fill();
    }

    private NativeTableHeaderCell headCell(int index) {
        var column = table.columns().get(index);
        var button = new NativeButton(column.header(), click -> {
            order.turn(index);
            fill();
        });
        var cell = new NativeTableHeaderCell(button);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(alignment(column.kind()));
        heads.add(cell);
        return cell;
    }

    private void fill() {
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).getElement().setAttribute("aria-sort", order.words(i));
        }
        var rows = order.rows();
        var shown = everything ? rows : rows.subList(0, Math.min(FIRST_ROWS, rows.size()));
        body.getBody().removeAll();
        shown.forEach(row -> body.getBody().add(rowOf(row)));
        getChildren().filter(child -> child != body).toList().forEach(this::remove);
        if (shown.size() < rows.size()) {
            add(new NativeButton("Show all %,d rows".formatted(rows.size()), click -> {
                everything = true;
                fill();
            }));
        }
    }

    private NativeTableRow rowOf(Table.Row row) {
        var result = new NativeTableRow();
        for (int i = 0; i < row.cells().size(); i++) {
            var text = row.cells().get(i).text();
            var opens = i == 0 && !row.key().isBlank();
            var cell = new NativeTableCell(opens ? opener(text, row.key()) : new Span(text));
            cell.addClassName(alignment(table.columns().get(i).kind()));
            result.add(cell);
        }
        return result;
    }

    private Component opener(String text, String key) {
        var button = new NativeButton(text.isBlank() ? "Open" : text, click -> open.accept(key));
        button.addClassName("row-opener");
        return button;
    }

    private static String alignment(Table.Kind kind) {
        return kind == Table.Kind.TEXT || kind == Table.Kind.DATE ? "is-text" : "is-number";
    }
}
