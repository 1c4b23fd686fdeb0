package org.chalkline.briefings.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Heatmap;
import org.chalkline.charts.Table;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

/** Charts that PowerPoint has no kind for, as tables with a head. */
final class SlideTables {

    /** What fits on a slide and is read from it. */
    private static final int ROWS = 8;

    private static final double SIZE = 12;

    /** A grid that needs smaller type than this has more lines than a slide. */
    private static final double SMALLEST = 8;

    /** What of its width the names of a grid's rows may take. */
    private static final double NAMES = 0.3;

    /** The space within a cell, left and right of its words together. */
    private static final double SIDES = 15;

    private static final double NARROWEST = 48;

    /** How much higher than its words a row may be, so that few rows fill the place. */
    private static final double MOST_AIR = 40;

    private static final double MOST_LINES_MORE = 2.5;
    private static final int HUNDREDTHS = 100;
    private static final Color HEAD = Color.decode("#dfe4ea");

    private SlideTables() {}

    /** The largest rows of the chart's table, with a last one that says how many more there are. */
    static void rows(XSLFSlide slide, Chart chart, Rectangle2D place) {
        var all = largestFirst(chart.table());
        var columns = chart.table().columns();
        var cells = new ArrayList<List<String>>();
        cells.add(columns.stream().map(Table.Column::header).toList());
        all.stream()
                .limit(ROWS)
                .forEach(row ->
                        cells.add(row.cells().stream().map(Table.Cell::text).toList()));
        var shown = cells.size() - 1;
        // One row less until they stand over the foot, the line that tells how many more there are included.
        while (cells.size() > 2
                && height(cells, widths(cells, place.getWidth()), SIZE) > place.getHeight() - MOST_LINES_MORE * SIZE) {
            cells.removeLast();
            shown--;
        }
        if (all.size() > shown) {
            var rest = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
            rest.set(0, "… and %,d more rows".formatted(all.size() - shown));
            cells.add(rest);
        }
        var table = table(slide, chart, cells, place, widths(cells, place.getWidth()), SIZE);
        for (int column = 0; column < columns.size(); column++) {
            var kind = columns.get(column).kind();
            if (kind != Table.Kind.TEXT && kind != Table.Kind.DATE) {
                for (int row = 0; row < cells.size(); row++) {
                    table.getCell(row, column).getTextParagraphs().getFirst().setTextAlign(TextAlign.RIGHT);
                }
            }
        }
    }

    /** By the last column of money; as they stand where there is none. */
    private static List<Table.Row> largestFirst(Table table) {
        var money = -1;
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == Table.Kind.MONEY) {
                money = i;
            }
        }
        if (money < 0) {
            return table.rows();
        }
        var column = money;
        return table.rows().stream()
                .sorted(Comparator.comparing(
                        row -> row.cells().get(column).value(), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** The grid as it is drawn: the highest row on top, each cell with its words and its colour. */
    static void grid(XSLFSlide slide, Heatmap heatmap, Rectangle2D place) {
        var cells = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(heatmap.rowAxis() + " \\ " + heatmap.columnAxis());
        head.addAll(heatmap.columns());
        cells.add(head);
        var rows = heatmap.rows().size();
        for (int row = rows - 1; row >= 0; row--) {
            var line = new ArrayList<>(
                    java.util.Collections.nCopies(heatmap.columns().size() + 1, ""));
            line.set(0, heatmap.rows().get(row));
            cells.add(line);
        }
        var size = SIZE;
        while (size > SMALLEST && !fits(cells, inGrid(cells, place.getWidth(), size), size, place.getHeight())) {
            size--;
        }
        var table = table(slide, heatmap, cells, place, inGrid(cells, place.getWidth(), size), size);
        for (var cell : heatmap.cells()) {
            var shown = table.getCell(rows - cell.row(), cell.column() + 1);
            var full = SlideColours.of(cell.tone());
            var ground = cell.text().isBlank() ? SlideColours.thin(full) : full;
            write(shown, cell.text(), SlideColours.on(ground), size);
            shown.getTextParagraphs().getFirst().setTextAlign(TextAlign.CENTER);
            shown.setFillColor(ground);
        }
        for (int row = 1; row < cells.size(); row++) {
            for (int column = 0; column < cells.getFirst().size(); column++) {
                table.getCell(row, column).setVerticalAlignment(VerticalAlignment.MIDDLE);
            }
        }
    }

    /** Whether it ends where its place does, and no word of it is broken. */
    private static boolean fits(List<List<String>> cells, double[] widths, double size, double height) {
        var style = style(size);
        for (var row : cells) {
            for (int column = 0; column < widths.length; column++) {
                for (var word : row.get(column).split(" ", -1)) {
                    if (SlideText.width(word, style) > widths[column] - SIDES) {
                        return false;
                    }
                }
            }
        }
        return height(cells, widths, size) <= height;
    }

    /** Names of rows on one line if they can be, and all columns of cells alike. */
    private static double[] inGrid(List<List<String>> cells, double all, double size) {
        var style = style(size);
        var longest = cells.stream()
                .skip(1)
                .mapToDouble(row -> SlideText.width(row.getFirst(), style) + SIDES)
                .max()
                .orElse(0);
        var columns = cells.getFirst().size();
        var names = Math.clamp(longest, all / columns, Math.max(all / columns, all * NAMES));
        var widths = new double[columns];
        java.util.Arrays.fill(widths, (all - names) / (columns - 1));
        widths[0] = names;
        return widths;
    }

    private static XSLFTable table(
            XSLFSlide slide, Chart chart, List<List<String>> cells, Rectangle2D place, double[] widths, double size) {
        var table = slide.createTable(cells.size(), widths.length);
        table.getCTTable().getTblPr().setFirstRow(true);
        for (int column = 0; column < widths.length; column++) {
            table.setColumnWidth(column, widths[column]);
        }
        var air = Math.max(0, (place.getHeight() - height(cells, widths, size)) / cells.size());
        for (int row = 0; row < cells.size(); row++) {
            table.setRowHeight(row, height(cells.get(row), widths, style(size)) + Math.min(air, MOST_AIR));
            for (int column = 0; column < widths.length; column++) {
                var cell = table.getCell(row, column);
                write(cell, cells.get(row).get(column), SlideColours.TEXT, size);
                if (row == 0) {
                    cell.setFillColor(HEAD);
                }
            }
        }
        var taken = 0.0;
        for (int row = 0; row < cells.size(); row++) {
            taken += table.getRowHeight(row);
        }
        table.setAnchor(SlidePage.box(place.getX(), place.getY(), place.getWidth(), taken));
        AltText.of(table, SlideCharts.alt(chart));
        return table;
    }

    private static SlideWords.Style style(double size) {
        return new SlideWords.Style(size, false, SlideColours.TEXT);
    }

    private static void write(XSLFTableCell cell, String words, Color colour, double size) {
        // POI leaves out what the schema wants first in a cell.
        if (cell.getXmlObject() instanceof CTTableCell it) {
            var body = it.isSetTxBody() ? it.getTxBody() : it.addNewTxBody();
            if (body.getBodyPr() == null) {
                body.addNewBodyPr();
            }
        }
        cell.clearText();
        var paragraph = cell.addNewTextParagraph();
        // A cell without words is as high as a line of its own type, which is large where none is said.
        paragraph.getXmlObject().addNewEndParaRPr().setSz((int) Math.round(size * HUNDREDTHS));
        if (!words.isEmpty()) {
            var run = paragraph.addNewTextRun();
            run.setText(words);
            run.setFontSize(size);
            run.setFontColor(colour);
        }
    }

    private static double height(List<List<String>> cells, double[] widths, double size) {
        var style = style(size);
        return cells.stream().mapToDouble(row -> height(row, widths, style)).sum();
    }

    private static double height(List<String> row, double[] widths, SlideWords.Style style) {
        double most = 0;
        for (int column = 0; column < widths.length; column++) {
            most = Math.max(
                    most,
                    SlideText.height(List.of(row.get(column)), style, Math.max(style.size(), widths[column] - SIDES)));
        }
        return most;
    }

    /** Each column as wide as its longest words want, within bounds, and all together as wide as the place. */
    private static double[] widths(List<List<String>> cells, double all) {
        var wanted = new double[cells.getFirst().size()];
        for (var row : cells) {
            for (int column = 0; column < wanted.length; column++) {
                var width = SlideText.width(row.get(column), style(SIZE)) + SIDES;
                wanted[column] = Math.max(wanted[column], Math.clamp(width, NARROWEST, all / 3));
            }
        }
        var sum = java.util.Arrays.stream(wanted).sum();
        return java.util.Arrays.stream(wanted).map(width -> width * all / sum).toArray();
    }
}
