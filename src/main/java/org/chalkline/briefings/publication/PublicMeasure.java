package org.chalkline.briefings.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Lines;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Reading;

/**
 * A measure for the public. Where its unit counts people, a value under 10 is not told, for it could tell who they are: not
 * in a sentence, not in the table, and not as a point of the drawing; nor is the path, from which it could be worked out.
 */
record PublicMeasure(Portfolio picture, LocalDate asOf, PublicWords words, UnaryOperator<String> told) {

    /** Smaller groups could tell who is in them. */
    private static final BigDecimal SMALLEST_GROUP = BigDecimal.TEN;

    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(students?|pupils?|children|child|graders?|kindergart\\w+|graduates?|seniors?|freshmen|learners?|"
                    + "people|persons?|teachers?|staff|employees?|counselors?|coach(es)?|famil(y|ies)|parents?|guardians?|"
                    + "households?|individuals?|members?|youths?|girls?|boys?)\\b");

    static boolean countsPeople(Measure measure) {
        return PEOPLE.matcher(measure.unit().toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isSmall(Measure measure, BigDecimal value) {
        return countsPeople(measure) && value.compareTo(SMALLEST_GROUP) < 0;
    }

    /** Where the measure stands and where it should be. */
    String sentence(Measure measure) {
        var aim = words.of(
                "measure.aim",
                aimed(measure),
                words.month(measure.targetDate()),
                text(measure, measure.baseline()),
                words.month(measure.baselineDate()));
        return measure.latest().map(reading -> reading(measure, reading)).orElseGet(() -> words.of("measure.none"))
                + " "
                + aim;
    }

    private String reading(Measure measure, Reading reading) {
        var status = words.of("status." + measure.status().name().toLowerCase(Locale.ROOT));
        var value = text(measure, reading.value());
        var month = words.month(reading.date());
        return hasPath(measure)
                ? words.of("measure.reading", status, value, month, text(measure, measure.pathAt(reading.date())))
                : words.of("measure.reading.alone", status, value, month);
    }

    /** A straight line tells where it begins. */
    private static boolean hasPath(Measure measure) {
        return !isSmall(measure, measure.baseline());
    }

    Lines chart(Goal goal, Measure measure) {
        var shown = measure.readings().stream()
                .filter(reading -> !isSmall(measure, reading.value()))
                .toList();
        var leftOut = new ArrayList<String>();
        if (shown.size() < measure.readings().size()) {
            leftOut.add(words.count("measure.left-out", measure.readings().size() - shown.size()));
        }
        var series = new ArrayList<Lines.Series>();
        if (hasPath(measure)) {
            var path = List.of(
                    point(measure, measure.baselineDate(), measure.baseline()),
                    new Lines.Point(measure.targetDate(), new Value(measure.target(), aimed(measure))));
            series.add(new Lines.Series(words.of("measure.path"), Tone.NEUTRAL, true, path));
        }
        if (!shown.isEmpty()) {
            var readings = shown.stream()
                    .map(reading -> point(measure, reading.date(), reading.value()))
                    .toList();
            series.add(new Lines.Series(
                    words.of("measure.readings"), Tone.goal(picture.placeOf(goal.id())), false, readings));
        }
        var caption = new Caption(
                "measure-" + goal.id(),
                told.apply(measure.name()),
                sentence(measure),
                words.of("caption.source"),
                asOf,
                leftOut,
                "");
        return new Lines(caption, unit(measure), series, table(measure));
    }

    private Lines.Point point(Measure measure, LocalDate date, BigDecimal value) {
        return new Lines.Point(date, new Value(value, text(measure, value)));
    }

    private Table table(Measure measure) {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(words.of("measure.date"), Table.Kind.DATE));
        columns.add(new Table.Column(words.of("measure.value"), Table.Kind.NUMBER));
        if (hasPath(measure)) {
            columns.add(new Table.Column(words.of("measure.path"), Table.Kind.NUMBER));
        }
        var rows = new ArrayList<Table.Row>();
        for (var reading : measure.readings()) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(
                    words.day(reading.date()), BigDecimal.valueOf(reading.date().toEpochDay())));
            cells.add(cell(measure, reading.value()));
            if (hasPath(measure)) {
                cells.add(cell(measure, measure.pathAt(reading.date()).setScale(1, RoundingMode.HALF_UP)));
            }
            rows.add(new Table.Row("", cells));
        }
        return new Table(columns, rows);
    }

    private Table.Cell cell(Measure measure, BigDecimal value) {
        return isSmall(measure, value)
                ? Table.Cell.of(text(measure, value))
                : Table.Cell.of(text(measure, value), value);
    }

    /** What is aimed at counts nobody yet. */
    private String aimed(Measure measure) {
        return plain(measure, measure.target());
    }

    private String text(Measure measure, BigDecimal value) {
        return isSmall(measure, value) ? words.of("measure.few", unit(measure)) : plain(measure, value);
    }

    private String plain(Measure measure, BigDecimal value) {
        var rounded = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        var number = (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
        return measure.unit().isBlank()
                ? words.of("measure.number", number)
                : words.of("measure.number.unit", number, unit(measure));
    }

    /** A unit is a word of somebody's, but for signs. */
    private String unit(Measure measure) {
        return measure.unit().chars().anyMatch(Character::isLetter) ? told.apply(measure.unit()) : measure.unit();
    }
}
