package org.chalkline.briefings.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.briefings.Sheet;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Table;

/** What a page says, statement by statement: its words, and each row of its table. */
final class Statements {

    private Statements() {}

    /** In the order in which they are read; as many in each language. Empty where nothing is said at a place. */
    static List<String> of(Sheet sheet) {
        var all = new ArrayList<String>();
        all.add(sheet.kicker());
        all.add(sheet.title());
        all.add(sheet.sentence());
        all.add(sheet.narrative());
        all.addAll(sheet.points());
        var chart = sheet.chart();
        if (chart != null) {
            all.addAll(of(chart));
        }
        return all;
    }

    private static List<String> of(Chart chart) {
        var caption = chart.caption();
        var columns = chart.table().columns();
        return Stream.of(
                        Stream.of(caption.title(), caption.sentence(), caption.addsUp()),
                        caption.leftOut().stream(),
                        chart.table().rows().stream().map(row -> row(columns, row)))
                .flatMap(parts -> parts)
                .toList();
    }

    private static String row(List<Table.Column> columns, Table.Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            var text = row.cells().get(i).text();
            cells.add(i == 0 ? text : columns.get(i).header() + " " + text);
        }
        return String.join("; ", cells);
    }
}
