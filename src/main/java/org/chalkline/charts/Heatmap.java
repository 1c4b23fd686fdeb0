package org.chalkline.charts;

import java.util.List;

/**
 * A grid of cells over two ordered category axes, such as the 5×5 of likelihood and impact. Cells not listed are empty.
 */
public record Heatmap(
        Caption caption,
        String columnAxis,
        List<String> columns,
        String rowAxis,
        List<String> rows,
        List<Cell> cells,
        Table table)
        implements Chart {

    public Heatmap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /**
     * One filled cell.
     *
     * @param column index into the columns, from 0
     * @param row index into the rows, from 0, the first row at the bottom
     * @param text written into the cell
     * @param key what a click opens; empty for nothing
     */
    public record Cell(int column, int row, Value value, String text, Tone tone, String key) {}
}
