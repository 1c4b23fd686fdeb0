package org.chalkline.goals.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chalkline.editing.Fields;
import org.chalkline.editing.NextCode;
import org.chalkline.editing.VisibilityWords;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.shared.Visibility;

/** The fields of a goal. Its measures and its weight have forms of their own. */
final class GoalForm {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Fields<Goal> fields;
    private final StatementHelp help;

    private GoalForm(Fields<Goal> fields, StatementHelp help) {
        this.fields = fields;
        this.help = help;
    }

    /** A goal to start from: the last, without weight; the first of a plan carries all of it. */
    static Goal blank(Portfolio portfolio) {
        var goals = portfolio.goals();
        var code = NextCode.after(goals.stream().map(goal -> goal.id().code()).toList(), "G1");
        var last = goals.stream().mapToInt(Goal::position).max().orElse(0);
        return new Goal(
                new GoalId(code),
                last + 1,
                "",
                "",
                goals.isEmpty() ? ALL : BigDecimal.ZERO,
                "",
                "",
                "",
                "",
                List.of(),
                Visibility.CABINET);
    }

    static GoalForm of(Portfolio portfolio, Goal goal, LocalDate today) {
        var fields = new Fields<>(goal);
        if (portfolio.goal(goal.id()).isEmpty()) {
            fields.code("Code", GoalId::new);
        }
        var help = new StatementHelp(goal, today, sentence -> fields.offer("statement", sentence));
        fields.needed("title", "Title")
                .area("statement", "Statement", "The share of … will rise from X% in MM/YYYY to Y% by MM/YYYY")
                .aside(help)
                .section("Who and with what")
                .text("personResponsible", "Person responsible")
                .text("progressMonitor", "Progress watched by")
                .area("requiredResources", "What it needs", "")
                .section("Who sees it")
                .choice("visibility", "Seen by", Arrays.asList(Visibility.values()), VisibilityWords::of)
                .area("publicStatement", "What may be said in public", "In plain words");
        return new GoalForm(fields, help);
    }

    Fields<Goal> fields() {
        return fields;
    }

    /** The goal as typed, with the measure that its sentence was made of. */
    Goal withFirstMeasure(Goal typed) {
        return help.firstMeasure()
                .map(measure -> RecordValues.with(typed, Map.of("measures", List.of(measure))))
                .orElse(typed);
    }
}
