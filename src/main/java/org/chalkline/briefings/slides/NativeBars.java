package org.chalkline.briefings.slides;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;

/** Bars as PowerPoint draws them; the workbook inside holds the numbers. */
final class NativeBars {

    private static final int OVERLAP = 100;
    private static final int GAP = 60;

    private NativeBars() {}

    static void draw(XSLFChart chart, Bars bars) {
        var across = bars.orientation() == Bars.Orientation.HORIZONTAL;
        var categories = chart.createCategoryAxis(across ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var values = chart.createValueAxis(across ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(format(bars.unit()));
        if (across) {
            // The first category at the top, as it is read.
            categories.setOrientation(AxisOrientation.MAX_MIN);
            // And so the numbers stand below the last.
            values.setCrosses(AxisCrosses.MAX);
        }
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(across ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(bars.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        if (bars.stacked()) {
            data.setOverlap((byte) OVERLAP);
        }
        fill(chart, data, bars);
        chart.plot(data);
        if (bars.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static void fill(XSLFChart chart, XDDFBarChartData data, Bars bars) {
        var last = bars.categories().size();
        var names = XDDFDataSourcesFactory.fromArray(
                bars.categories().stream().map(Bars.Category::label).toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, last, 0, 0)),
                0);
        for (int i = 0; i < bars.series().size(); i++) {
            var series = bars.series().get(i);
            var column = i + 1;
            var numbers = XDDFDataSourcesFactory.fromArray(
                    series.values().stream().map(NativeBars::number).toArray(Double[]::new),
                    chart.formatRange(new CellRangeAddress(1, last, column, column)),
                    column);
            var drawn = (XDDFBarChartData.Series) data.addSeries(names, numbers);
            drawn.setTitle(series.name(), chart.setSheetTitle(series.name(), column));
            if (series.tone().equals(Tone.OF_CATEGORY)) {
                // For the legend; each bar has its own.
                drawn.setFillProperties(fill(Tone.ACCENT));
                for (int at = 0; at < last; at++) {
                    drawn.getDataPoint(at)
                            .setFillProperties(fill(bars.categories().get(at).tone()));
                }
            } else {
                drawn.setFillProperties(fill(series.tone()));
            }
        }
    }

    /** A spreadsheet's cells are binary floating point; up to 90 trillion dollars they hold each cent. */
    static Double number(Value value) {
        return value.number().doubleValue();
    }

    static String format(String unit) {
        return switch (unit) {
            case "$" -> "$#,##0";
            case "%" -> "0\" %\"";
            default -> "General";
        };
    }

    static XDDFSolidFillProperties fill(Tone tone) {
        var colour = SlideColours.of(tone);
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()}));
    }
}
