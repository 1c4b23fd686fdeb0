package org.chalkline.drawings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chalkline.charts.Heatmap;
import org.chalkline.charts.Tone;
import org.chalkline.drawings.Mark.Anchor;

/** A grid of cells, each with its words in it. Where the names of columns have no room, numbers stand for them. */
final class Cells {

    private static final double HIGH = 2.9;
    private static final double SHARE = 0.26;
    private static final double THIN = 0.38;
    private static final double SMALLEST = 11;
    private static final int SHORT = 3;
    private static final List<String> BANDS = List.of("risk-low", "risk-moderate", "risk-high", "risk-critical");

    private final Canvas canvas;
    private final Heatmap chart;
    private final Words words;
    private final Look look;
    private final double left;
    private final double wide;
    private final boolean coded;
    private final Map<List<Integer>, Heatmap.Cell> cells = new HashMap<>();

    Cells(Canvas canvas, Heatmap chart, Words words) {
        this.canvas = canvas;
        this.chart = chart;
        this.words = words;
        this.look = canvas.look();
        this.left = Math.min(look.width() * SHARE, Letters.widest(chart.rows(), look.size(), false) + 1) + 10;
        this.wide = (look.width() - left) / Math.max(1, chart.columns().size());
        this.coded = chart.columns().stream()
                .flatMap(name -> Arrays.stream(name.split("\\s+")))
                .anyMatch(word -> Letters.width(word, look.size(), false) > wide - 6);
        chart.cells().forEach(cell -> cells.put(List.of(cell.column(), cell.row()), cell));
    }

    Drawing draw() {
        var y = legend();
        canvas.text(0, y + look.size(), chart.rowAxis(), Anchor.START, Palette.QUIET);
        y += chart.rowAxis().isBlank() ? 0 : look.line() + 4;
        for (int row = chart.rows().size() - 1; row >= 0; row--) {
            y = row(row, y);
        }
        y = columns(y + 4);
        if (!chart.columnAxis().isBlank()) {
            var middle = left + (look.width() - left) / 2;
            for (var line : Letters.lines(chart.columnAxis(), look.width() - left, look.size(), false)) {
                canvas.text(middle, y + look.size() + 2, line, Anchor.MIDDLE, Palette.QUIET);
                y += look.line();
            }
            y += 4;
        }
        return canvas.drawn(coded ? key(y + 6) : y);
    }

    private double legend() {
        var entries = BANDS.stream()
                .filter(band -> chart.cells().stream()
                        .anyMatch(cell -> cell.tone().name().equals(band)))
                .map(band -> new Legend.Entry(
                        words.bands().getOrDefault(band, band), Legend.swatch(Palette.of(new Tone(band)))))
                .toList();
        return entries.size() > 1 ? Legend.draw(canvas, entries) : 0;
    }

    private double row(int row, double top) {
        var name = Letters.lines(chart.rows().get(row), left - 10, look.size(), false);
        var shown = IntStream.range(0, chart.columns().size())
                .mapToObj(column -> cells.get(List.of(column, row)))
                .toList();
        var needed = shown.stream()
                .mapToDouble(cell -> cell == null ? 0 : text(cell.text()).height() + 8)
                .max()
                .orElse(0);
        var least = chart.rows().size() > 12 ? look.line() + 8 : look.size() * HIGH;
        var height = Math.max(Math.max(least, needed), name.size() * look.line() + 6);
        canvas.block(left - 10, top + height / 2, name, Anchor.END, false, Palette.TEXT);
        for (int column = 0; column < shown.size(); column++) {
            cell(shown.get(column), left + column * wide, top, height);
        }
        return top + height;
    }

    private void cell(Heatmap.@org.jspecify.annotations.Nullable Cell cell, double x, double y, double height) {
        var tone = cell == null ? Palette.EMPTY : Palette.of(cell.tone());
        // A place where nothing stands keeps its colour, but steps back behind those where something does.
        var fill = cell != null && cell.text().isBlank() ? Palette.thin(tone, THIN) : tone;
        canvas.rectangle(x + 1, y + 1, wide - 2, height - 2, fill);
        if (cell != null && !cell.text().isBlank()) {
            text(cell.text()).draw(canvas, x + wide / 2, y + height / 2, Palette.on(fill));
        }
    }

    /** The words of a cell in lines, as large as its width lets them be. */
    private record Fitted(List<String> lines, double size, boolean bold) {

        double height() {
            return lines.size() * size * Letters.LINE;
        }

        void draw(Canvas canvas, double x, double middle, String colour) {
            var line = size * Letters.LINE;
            var first = Canvas.baseline(middle, size) - (lines.size() - 1) * line / 2;
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(x, first + i * line, lines.get(i), Anchor.MIDDLE, size, bold, colour);
            }
        }
    }

    private Fitted text(String words) {
        var isShort = words.length() <= SHORT;
        var size = isShort ? look.size() + 5 : look.size();
        var widest = Arrays.stream(words.split("\\s+"))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        while (size > SMALLEST && Letters.width(widest, size, isShort) > wide - 8) {
            size--;
        }
        return new Fitted(Letters.lines(words, wide - 6, size, isShort), size, isShort);
    }

    private double columns(double top) {
        var most = 0.0;
        for (int column = 0; column < chart.columns().size(); column++) {
            var lines = coded
                    ? List.of(code(column))
                    : Letters.lines(chart.columns().get(column), wide - 6, look.size(), false);
            var height = lines.size() * look.line();
            canvas.block(left + (column + 0.5) * wide, top + height / 2, lines, Anchor.MIDDLE, false, Palette.TEXT);
            most = Math.max(most, height);
        }
        return top + most;
    }

    /** The number that the name begins with, where all begin with one. */
    private String code(int column) {
        var numbered = chart.columns().stream().allMatch(name -> name.matches("\\d{1,2}\\s.*"));
        return numbered ? chart.columns().get(column).split("\\s")[0] : String.valueOf(column + 1);
    }

    private double key(double top) {
        var y = top;
        for (int column = 0; column < chart.columns().size(); column++) {
            var name = chart.columns().get(column);
            var lines = new ArrayList<String>();
            var code = code(column);
            lines.addAll(Letters.lines(
                    name.startsWith(code + " ") ? name : code + "  " + name, look.width(), look.size(), false));
            for (var line : lines) {
                canvas.text(0, y + look.size(), line, Anchor.START, Palette.TEXT);
                y += look.line();
            }
        }
        return y + 4;
    }
}
