package org.chalkline.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Lines;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.MeasureStatus;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Days;

/** A measure's readings against the straight path from its baseline to its target. */
public final class MeasureChart {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    private MeasureChart() {}

    /** @param number tells the charts of one screen apart */
    public static Lines of(Measure measure, Tone tone, int number, Portfolio portfolio, LocalDate asOf) {
        var caption = new Caption(
                "measure-" + number,
                measure.name(),
                sentence(measure),
                "Plan revision " + portfolio.revision(),
                asOf,
                List.of(),
                "");
        var path = List.of(
                point(measure, measure.baselineDate(), measure.baseline()),
                point(measure, measure.targetDate(), measure.target()));
        var readings = measure.readings().stream()
                .map(reading -> point(measure, reading.date(), reading.value()))
                .toList();
        var series = new ArrayList<Lines.Series>();
        series.add(new Lines.Series("Path to the target", Tone.NEUTRAL, true, path));
        if (!readings.isEmpty()) {
            series.add(new Lines.Series("Readings", tone, false, readings));
        }
        return new Lines(caption, measure.unit(), series, table(measure));
    }

    /** Where the measure stands and where it should be, in plain words. */
    public static String sentence(Measure measure) {
        var aim = "The aim is %s by %s, from %s in %s."
                .formatted(
                        text(measure, measure.target()),
                        MONTH.format(measure.targetDate()),
                        text(measure, measure.baseline()),
                        MONTH.format(measure.baselineDate()));
        return measure.latest()
                .map(reading -> "%s: %s in %s, where the path to the target asks for %s. %s"
                        .formatted(
                                status(measure),
                                text(measure, reading.value()),
                                MONTH.format(reading.date()),
                                text(measure, measure.pathAt(reading.date())),
                                aim))
                .orElse("There is no reading yet. " + aim);
    }

    private static String status(Measure measure) {
        var words = measure.status().words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A status with a sign, so that it is not told by colour. */
    public static String sign(MeasureStatus status) {
        return switch (status) {
                    case ON_TRACK -> "✓ ";
                    case AT_RISK -> "! ";
                    case OFF_TRACK -> "✕ ";
                    case NO_READING -> "– ";
                }
                + status.words();
    }

    /** A number in the measure's unit, to one decimal. */
    public static String text(Measure measure, BigDecimal value) {
        var rounded = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        var plain = (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
        return measure.unit().isBlank() ? plain : plain + " " + measure.unit();
    }

    private static Lines.Point point(Measure measure, LocalDate date, BigDecimal value) {
        return new Lines.Point(date, new Value(value, text(measure, value)));
    }

    private static Table table(Measure measure) {
        var rows = new ArrayList<Table.Row>();
        for (var reading : measure.readings()) {
            var path = measure.pathAt(reading.date()).setScale(1, RoundingMode.HALF_UP);
            rows.add(new Table.Row(
                    "",
                    List.of(
                            // A number that sorts as its date does.
                            Table.Cell.of(
                                    Days.words(reading.date()),
                                    BigDecimal.valueOf(reading.date().toEpochDay())),
                            Table.Cell.of(text(measure, reading.value()), reading.value()),
                            Table.Cell.of(text(measure, path), path),
                            Table.Cell.of(reading.source()))));
        }
        return new Table(
                List.of(
                        new Table.Column("Date", Table.Kind.DATE),
                        new Table.Column("Reading", Table.Kind.NUMBER),
                        new Table.Column("Path to the target", Table.Kind.NUMBER),
                        new Table.Column("Where it was read", Table.Kind.TEXT)),
                rows);
    }
}
