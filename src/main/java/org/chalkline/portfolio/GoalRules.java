package org.chalkline.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What must hold of a goal by itself, with its measures and their readings. */
final class GoalRules {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int WEIGHT_DECIMALS = 4;
    private static final String MEASURES = "measures";

    private final Goal goal;
    private final List<PlanProblem> problems = new ArrayList<>();

    private GoalRules(Goal goal) {
        this.goal = goal;
    }

    static List<PlanProblem> problems(Goal goal) {
        var rules = new GoalRules(goal);
        rules.weight();
        var names = new HashSet<String>();
        for (var measure : goal.measures()) {
            if (measure.name().isBlank()) {
                rules.problem(MEASURES, "A measure needs a name.");
            } else if (!names.add(measure.name())) {
                rules.problem(MEASURES, "Two measures have the name “" + measure.name() + "”. Tell them apart.");
            }
            rules.texts(measure, measure.name());
            rules.readings(measure);
        }
        return rules.problems;
    }

    private void weight() {
        if (goal.weight().signum() < 0 || goal.weight().compareTo(ALL) > 0) {
            problem("weight", "A weight is between 0 and 100 points.");
        }
        if (goal.weight().scale() > WEIGHT_DECIMALS) {
            problem("weight", "A weight has at most four decimals.");
        }
    }

    private void readings(Measure measure) {
        var days = new HashSet<Object>();
        for (var reading : measure.readings()) {
            if (!days.add(reading.date())) {
                problem(MEASURES, "“%s” has two readings of %s.".formatted(measure.name(), reading.date()));
            }
            texts(reading, measure.name());
        }
    }

    private void texts(Record part, String measure) {
        RecordValues.of(part).forEach((field, value) -> {
            if (value instanceof String text && TextLimits.limits(field) && text.length() > TextLimits.of(field)) {
                problem(
                        MEASURES,
                        "The %s in “%s” has %,d characters, and %,d is the most."
                                .formatted(
                                        FieldChange.words(field),
                                        measure.substring(0, Math.min(40, measure.length())),
                                        text.length(),
                                        TextLimits.of(field)));
            }
        });
    }

    private void problem(String field, String message) {
        problems.add(new PlanProblem(goal.key(), field, message));
    }
}
