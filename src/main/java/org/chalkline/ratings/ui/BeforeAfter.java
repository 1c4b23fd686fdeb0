package org.chalkline.ratings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;

/** What something is now and what it becomes, row by row. */
class BeforeAfter extends Div {

    /** @param changed whether the two differ, in more than their text */
    record Row(String name, String before, String after, boolean changed) {}

    BeforeAfter(String caption, List<Row> rows) {
        addClassNames("chart-table", "before-after");
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        Stream.of("", "Before", "After").forEach(text -> {
            var cell = new NativeTableHeaderCell(text.isEmpty() ? "What" : text);
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("is-number", !text.isEmpty());
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(row -> {
            var name = new NativeTableHeaderCell(row.name());
            name.getElement().setAttribute("scope", "row");
            var line = new NativeTableRow(name, number(row.before()), number(row.changed() ? row.after() : "the same"));
            line.setClassName("is-changed", row.changed());
            table.getBody().add(line);
        });
        add(table);
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("is-number");
        return cell;
    }
}
