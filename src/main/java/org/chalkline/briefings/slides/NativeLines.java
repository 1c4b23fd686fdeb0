package org.chalkline.briefings.slides;

import java.util.ArrayList;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.chalkline.charts.Lines;

/** Lines over time as PowerPoint draws them: each series with its own days. */
final class NativeLines {

    private static final double WIDTH = 2.25;

    /** A tenth of the range, on either side. */
    private static final double AIR = 10;

    private NativeLines() {}

    static void draw(XSLFChart chart, Lines lines) {
        var days = chart.createValueAxis(AxisPosition.BOTTOM);
        days.setNumberFormat("mmm yyyy");
        var values = chart.createValueAxis(AxisPosition.LEFT);
        values.setNumberFormat(NativeBars.format(lines.unit()));
        scale(
                days,
                lines.series().stream()
                        .flatMap(series -> series.points().stream())
                        .mapToDouble(point -> DateUtil.getExcelDate(point.date())));
        scale(
                values,
                lines.series().stream()
                        .flatMap(series -> series.points().stream())
                        .mapToDouble(point -> NativeBars.number(point.value())));
        var data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, days, values);
        data.setStyle(ScatterStyle.LINE_MARKER);
        var longest = lines.series().stream()
                .mapToInt(series -> series.points().size())
                .max()
                .orElse(0);
        for (int i = 0; i < lines.series().size(); i++) {
            series(chart, data, lines.series().get(i), longest, 2 * i);
        }
        chart.plot(data);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    /** From just below the least to just above the most: by itself an axis begins at zero, which is the year 1900. */
    private static void scale(XDDFValueAxis axis, DoubleStream numbers) {
        var all = numbers.summaryStatistics();
        var air = Math.max(1, Math.ceil((all.getMax() - all.getMin()) / AIR));
        axis.setMinimum(Math.floor(all.getMin() - air));
        axis.setMaximum(Math.ceil(all.getMax() + air));
        axis.setCrosses(AxisCrosses.MIN);
    }

    private static void series(XSLFChart chart, XDDFScatterChartData data, Lines.Series series, int last, int column) {
        var points = new ArrayList<>(series.points());
        while (points.size() < last) {
            // LibreOffice takes the cells under a shorter series for zeros: its last point again draws nothing new.
            points.add(points.getLast());
        }
        var days = XDDFDataSourcesFactory.fromArray(
                points.stream()
                        .map(point -> DateUtil.getExcelDate(point.date()))
                        .toArray(Double[]::new),
                chart.formatRange(new CellRangeAddress(1, last, column, column)),
                column);
        var numbers = XDDFDataSourcesFactory.fromArray(
                points.stream().map(point -> NativeBars.number(point.value())).toArray(Double[]::new),
                chart.formatRange(new CellRangeAddress(1, last, column + 1, column + 1)),
                column + 1);
        var drawn = (XDDFScatterChartData.Series) data.addSeries(days, numbers);
        drawn.setTitle(series.name(), chart.setSheetTitle(series.name(), column + 1));
        drawn.setSmooth(false);
        var line = new XDDFLineProperties(NativeBars.fill(series.tone()));
        line.setWidth(WIDTH);
        if (series.dashed()) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        drawn.setLineProperties(line);
    }
}
