package org.chalkline.briefings.paper;

import org.chalkline.charts.Chart;
import org.chalkline.charts.Table;

/** The table behind a drawing: its title as caption, heads for columns and rows, numbers at the right. */
final class SheetTable {

    private SheetTable() {}

    static void write(Markup html, Chart chart) {
        var columns = chart.table().columns();
        html.open("table")
                .element("caption", chart.caption().title())
                .open("thead")
                .open("tr");
        columns.forEach(column -> html.open("th", "scope", "col", "class", look(column.kind()))
                .text(column.header())
                .close("th"));
        html.close("tr").close("thead").open("tbody");
        for (var row : chart.table().rows()) {
            html.open("tr");
            for (int i = 0; i < columns.size(); i++) {
                var words = row.cells().get(i).text();
                var look = look(columns.get(i).kind());
                if (i == 0) {
                    html.open("th", "scope", "row", "class", look).text(words).close("th");
                } else {
                    html.open("td", "class", look).text(words).close("td");
                }
            }
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private static String look(Table.Kind kind) {
        return kind == Table.Kind.TEXT || kind == Table.Kind.DATE ? "" : "number";
    }
}
