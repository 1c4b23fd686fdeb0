package org.chalkline.ratings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.chalkline.judgment.Comparisons;
import org.chalkline.judgment.Fit;
import org.chalkline.judgment.Pair;
import org.chalkline.judgment.Preference;

/** Every pair at a glance: each cell says how a row's goal compares with a column's, and opens that pair. */
class PairTable extends Div {

    private final SerializableConsumer<Pair> open;

    PairTable(SerializableConsumer<Pair> open) {
        this.open = open;
        addClassNames("chart-table", "pair-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Your judgments, every pair");
    }

    /** @param asked the goals to show, by their places */
    void show(Comparisons said, List<Integer> asked, List<String> names, Pair current) {
        removeAll();
        var table = new NativeTable();
        table.setCaptionText("A number above 1: the row's goal counts so many times as much as the column's. A dot: not"
                + " judged yet.");
        var head = new NativeTableRow();
        head.add(headCell("Goal", "Goal", "col"));
        asked.forEach(place -> head.add(headCell(String.valueOf(place + 1), names.get(place), "col")));
        table.getHead().add(head);
        for (var row : asked) {
            var cells = new NativeTableRow();
            cells.add(headCell((row + 1) + " " + names.get(row), "", "row"));
            asked.forEach(column -> cells.add(cell(said, row, column, names, current)));
            table.getBody().add(cells);
        }
        add(table);
    }

    private static NativeTableHeaderCell headCell(String text, String whole, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        if (!whole.isBlank() && !whole.equals(text)) {
            cell.getElement().setAttribute("title", whole).setAttribute("aria-label", whole);
        }
        return cell;
    }

    private NativeTableCell cell(Comparisons said, int row, int column, List<String> names, Pair current) {
        if (row == column) {
            return new NativeTableCell();
        }
        var pair = new Pair(row, column);
        if (row > column) {
            return new NativeTableCell(said.has(pair) ? ratio(Preference.nearest(said.ratio(pair))) : "·");
        }
        var text = said.has(pair) ? ratio(Preference.nearest(said.ratio(pair))) : "·";
        var words = said.has(pair)
                ? Fit.said(names, pair, Preference.nearest(said.ratio(pair)))
                : "“%s” and “%s”: not judged yet".formatted(names.get(row), names.get(column));
        var button = new NativeButton(text, click -> open.accept(pair));
        button.setAriaLabel(text + ": " + words);
        if (pair.equals(current)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return new NativeTableCell(button);
    }

    private static String ratio(Preference preference) {
        return preference.points() > 0 ? String.valueOf(preference.points()) : "1/" + preference.strength();
    }
}
