package org.chalkline.goals.ui;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chalkline.goals.MeasureChart;
import org.chalkline.portfolio.Measure;

/** A goal's whole sentence, made of its measure. */
final class GoalStatement {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.US);

    private GoalStatement() {}

    /** "The share of third graders reading at grade level will rise from 47% in 06/2025 to 62% by 06/2030." */
    static String of(Measure measure) {
        return "%s will %s from %s in %s to %s by %s."
                .formatted(
                        subject(measure),
                        measure.direction().words(),
                        text(measure, measure.baseline()),
                        MONTH.format(measure.baselineDate()),
                        text(measure, measure.target()),
                        MONTH.format(measure.targetDate()));
    }

    private static String text(Measure measure, BigDecimal value) {
        return MeasureChart.text(measure, value).replace(" %", "%");
    }

    /** A percentage is a share of what is counted, unless its name says so already. */
    private static String subject(Measure measure) {
        var name = measure.name().strip();
        if (name.isEmpty() || name.matches("(?i)(the|a|an)\\b.*")) {
            return name;
        }
        if (name.matches("(?i)(share|rate|percentage|number|average|median)\\b.*")) {
            return "The " + small(name);
        }
        if (measure.unit().equals("%")) {
            return name.contains("%") ? name : "The share of " + small(name);
        }
        var counted = !measure.unit().isBlank() && name.toLowerCase(Locale.ROOT).contains(measure.unit());
        return counted ? "The number of " + small(name) : name;
    }

    /** As within a sentence; a word in capitals stays one. */
    private static String small(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
