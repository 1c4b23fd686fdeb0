package org.chalkline.goals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.editing.Fields;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;

/** Makes a goal's sentence of its numbers, and a new goal's first measure of the same. */
class StatementHelp extends Details {

    private final Fields<TypedMeasure> numbers;
    private final Checkbox keep = new Checkbox("Keep these numbers as the goal's key measure");

    /** @param statement takes the sentence that was made */
    StatementHelp(Goal goal, LocalDate today, SerializableConsumer<String> statement) {
        var key = GoalFacts.keyMeasure(goal);
        numbers = MeasureForm.numbers(key.map(TypedMeasure::of).orElseGet(() -> TypedMeasure.blank(today, true)));
        setSummaryText("Write the statement from numbers");
        addClassName("edit-wide");
        keep.setValue(true);
        keep.setVisible(key.isEmpty());
        var write = new Button(
                "Put the sentence into the statement",
                click -> numbers.read().ifPresent(typed -> statement.accept(GoalStatement.of(typed.measure()))));
        var foot = new Div(keep, write);
        foot.addClassName("statement-help-foot");
        add(numbers, foot);
    }

    /** The measure to be kept with a goal that has none; empty when nobody asked for one. */
    Optional<Measure> firstMeasure() {
        return keep.isVisible() && keep.getValue() && numbers.changed()
                ? numbers.peek().map(TypedMeasure::measure)
                : Optional.empty();
    }
}
