package org.chalkline.ratings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.ratings.RatingRefused;

/** The weights before and after, to be confirmed. Stays open when it is refused. */
class AdoptWeightsDialog extends Dialog {

    private final Paragraph problem = new Paragraph();

    /** @param points of the goals, in their order */
    AdoptWeightsDialog(List<Goal> goals, List<Integer> points, SerializableConsumer<Map<GoalId, Integer>> adopt) {
        setHeaderTitle("Adopt the group's weights");
        setWidth("min(44rem, 94vw)");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var rows = new ArrayList<BeforeAfter.Row>();
        var confirmed = new LinkedHashMap<GoalId, Integer>();
        for (int i = 0; i < goals.size(); i++) {
            var goal = goals.get(i);
            rows.add(new BeforeAfter.Row(
                    goal.title(),
                    goal.weight().toPlainString(),
                    String.valueOf(points.get(i)),
                    goal.weight().compareTo(BigDecimal.valueOf(points.get(i))) != 0));
            confirmed.put(goal.id(), points.get(i));
        }
        add(
                new Paragraph("The weights are rounded to whole points by the largest remainder, so that they add up to"
                        + " exactly 100. All charts follow at once. Who said what stays with the round, and the old"
                        + " weights stay in the plan's history."),
                new BeforeAfter("Weights of the goals, in points of 100", rows),
                problem);
        var save = new Button("Adopt these weights", click -> {
            try {
                adopt.accept(confirmed);
                close();
            } catch (RatingRefused refused) {
                problem.setText(refused.words());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
