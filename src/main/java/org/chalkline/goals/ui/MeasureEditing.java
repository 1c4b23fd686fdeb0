package org.chalkline.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.EditSheet;
import org.chalkline.goals.MeasureChart;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.Days;
import org.chalkline.shell.Question;
import org.jspecify.annotations.Nullable;

/** What those who edit the plan can do with the measures and readings of a goal. */
class MeasureEditing {

    private final EditDesk desk;
    private final PictureService pictures;
    private final Goal goal;
    private final LocalDate today;

    /** @param goal as it is shown */
    MeasureEditing(EditDesk desk, PictureService pictures, Goal goal, LocalDate today) {
        this.desk = desk;
        this.pictures = pictures;
        this.goal = goal;
        this.today = today;
    }

    Button newMeasure() {
        return new Button(
                "Add a measure",
                click -> desk.sheet(
                                "New measure",
                                MeasureForm.of(goal, null, today),
                                Set.of(),
                                "Added a measure to goal " + goal.id(),
                                typed -> edits(null, typed.measure()))
                        .open());
    }

    /** The tools of one measure, named after it for those who hear them. */
    Component[] tools(Measure measure) {
        var reading = new NativeButton("Add a reading", click -> addReading(measure));
        reading.setAriaLabel("Add a reading: " + measure.name());
        var edit = new NativeButton("Edit", click -> sheet(measure).open());
        edit.setAriaLabel("Edit the measure: " + measure.name());
        for (var button : List.of(reading, edit)) {
            button.addClassName("tool-button");
        }
        return new Component[] {reading, edit};
    }

    private void addReading(Measure shown) {
        var fields = TypedReading.fields(TypedReading.blank(today), shown.unit(), today)
                .rule("date", typed -> TypedReading.problem(newest(shown), typed.date()))
                .start("value");
        desk.sheet("Add a reading: " + shown.name(), fields, Set.of(), "", typed -> {
                    var measure = newest(shown);
                    return edits(measure, MeasureChange.withReading(measure, typed.reading()));
                })
                .saying(typed -> "Added a reading of “%s”: %s on %s"
                        .formatted(
                                shown.name(),
                                MeasureChart.text(shown, typed.reading().value()),
                                Days.words(typed.date())))
                .open();
    }

    private EditSheet<TypedMeasure> sheet(Measure measure) {
        var sheet = desk.sheet(
                measure.name(),
                MeasureForm.of(goal, measure, today),
                Set.of(goal.key()),
                "Changed the measure “%s” of goal %s".formatted(measure.name(), goal.id()),
                typed -> edits(measure, typed.measure()));
        return sheet.with(new Button("Remove…", click -> askToRemove(measure, sheet)));
    }

    private void askToRemove(Measure measure, EditSheet<TypedMeasure> sheet) {
        var readings = measure.readings().size();
        var with = readings == 0 ? "" : readings == 1 ? " with its reading" : " with its " + readings + " readings";
        new Question(
                        "Remove “" + measure.name() + "”?",
                        "It leaves the goal%s. The goal's history keeps it.".formatted(with),
                        "Remove it",
                        () -> desk.save(
                                edits(measure, null),
                                "Removed the measure “%s” from goal %s".formatted(measure.name(), goal.id()),
                                sheet::close),
                        "Keep it")
                .grave()
                .open();
    }

    /** The measure as it is now: somebody may have added a reading since. */
    private Measure newest(Measure shown) {
        return kept().measures().stream()
                .filter(it -> it.name().equals(shown.name()))
                .findFirst()
                .orElse(shown);
    }

    private Goal kept() {
        return pictures.current().goal(goal.id()).orElse(goal);
    }

    /** Another measure of the goal may have changed meanwhile: that is no race. If this one has, both are compared. */
    private List<RecordEdit> edits(@Nullable Measure before, @Nullable Measure after) {
        var kept = kept();
        var base = before == null || kept.measures().contains(before) ? kept : goal;
        return List.of(RecordEdit.changed(base, MeasureChange.of(base, before, after)));
    }
}
