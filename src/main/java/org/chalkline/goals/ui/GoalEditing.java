package org.chalkline.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.Ordering;
import org.chalkline.editing.RetireDialog;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.revisions.PictureService;

/** What those who edit the plan can do with goals. */
final class GoalEditing {

    private GoalEditing() {}

    /** For all goals. */
    static Component[] tools(EditDesk desk, PictureService pictures, Portfolio portfolio, LocalDate today) {
        var create = newGoal(desk, portfolio, today);
        if (portfolio.goals().isEmpty()) {
            return new Component[] {create};
        }
        var order = new Button("Order", click -> Ordering.open(desk, "goals", portfolio.goals(), Goal::title));
        return new Component[] {order, WeightsEditing.button(desk, pictures), create};
    }

    private static Button newGoal(EditDesk desk, Portfolio portfolio, LocalDate today) {
        var button = new Button("New goal", click -> {
            var form = GoalForm.of(portfolio, GoalForm.blank(portfolio), today);
            desk.sheet(
                            "New goal",
                            form.fields(),
                            Set.of(),
                            "Added a goal",
                            typed -> List.of(RecordEdit.added(form.withFirstMeasure(typed))))
                    .saying(typed -> "Added goal " + typed.id())
                    .open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** For one goal. */
    static Component[] tools(EditDesk desk, Portfolio portfolio, Goal goal, LocalDate today) {
        var edit = new Button("Edit", click -> {
            var form = GoalForm.of(portfolio, goal, today);
            desk.sheet(
                            goal.title(),
                            form.fields(),
                            Set.of(goal.key()),
                            "Changed goal " + goal.id(),
                            typed -> List.of(RecordEdit.changed(goal, form.withFirstMeasure(typed))))
                    .open();
        });
        var retire = new Button(
                "Retire…", click -> new RetireDialog(desk, portfolio.plan(), goal, goal.title(), () -> {}).open());
        retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Component[] {edit, retire};
    }
}
