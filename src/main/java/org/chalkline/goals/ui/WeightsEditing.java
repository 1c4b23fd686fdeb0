package org.chalkline.goals.ui;

import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.alignment.WeightsEffect;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.Fields;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;

/** The weights of all goals, changed together: they always sum to 100. */
final class WeightsEditing {

    /** All goals with the points that are being given them. */
    record Weights(List<Goal> goals) {}

    private WeightsEditing() {}

    static Button button(EditDesk desk, PictureService pictures) {
        return new Button("Weights", click -> open(desk, pictures));
    }

    private static void open(EditDesk desk, PictureService pictures) {
        var shown = pictures.current();
        var goals = shown.goals();
        var field = new WeightsField(goals, goal -> note(shown, goal), typed -> effect(shown, typed));
        var fields = new Fields<>(new Weights(goals))
                .field("goals", field)
                .rule("goals", typed -> adds(typed.goals()) ? "" : "Points must add up to 100 before they are saved.")
                .start("goals");
        desk.sheet(
                        "How much each goal weighs",
                        fields,
                        goals.stream().map(Goal::key).collect(Collectors.toSet()),
                        "Changed the weights of the goals",
                        typed -> edits(pictures.current(), goals, typed.goals()))
                .open();
    }

    private static boolean adds(List<Goal> goals) {
        var sum = goals.stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    private static String note(Portfolio portfolio, Goal goal) {
        return MoneyShares.of(portfolio, Scope.ALL)
                .goal(goal.id())
                .map(money -> "Now %s; it gets %.0f %% of the money"
                        .formatted(goal.weight().toPlainString(), money.moneyShare()))
                .orElse("");
    }

    private static String effect(Portfolio shown, List<Goal> typed) {
        var plan = shown.plan().after(PlanChange.put(Plan.of(typed)));
        var then = Portfolio.whole(shown.revision(), shown.district(), plan).seenBy(shown.audience());
        return WeightsEffect.sentence(shown, then, Scope.ALL);
    }

    /** A goal of which somebody has changed something else meanwhile is no race. */
    private static List<RecordEdit> edits(Portfolio now, List<Goal> shown, List<Goal> typed) {
        var result = new ArrayList<RecordEdit>();
        for (int i = 0; i < shown.size(); i++) {
            var before = shown.get(i);
            var kept = now.goal(before.id())
                    .filter(it -> it.weight().equals(before.weight()))
                    .orElse(before);
            result.add(RecordEdit.changed(kept, kept.withWeight(typed.get(i).weight())));
        }
        return result;
    }
}
