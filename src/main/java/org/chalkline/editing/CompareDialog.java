package org.chalkline.editing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.portfolio.FieldChange;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.revisions.EditConflict;
import org.chalkline.revisions.EditConflict.Lost;
import org.jspecify.annotations.Nullable;

/** A lost race: both versions side by side, field by field, to choose from. Nothing typed is lost until it is settled. */
class CompareDialog extends Dialog {

    private final transient EditConflict conflict;
    private final transient List<RecordEdit> edits;
    private final transient Map<RecordKey, Map<String, RadioButtonGroup<Version>>> choices = new HashMap<>();
    private final SerializableConsumer<List<RecordEdit>> settled;
    private final Paragraph problem = new Paragraph();

    private enum Version {
        MINE,
        THEIRS
    }

    CompareDialog(EditConflict conflict, List<RecordEdit> edits, SerializableConsumer<List<RecordEdit>> settled) {
        this.conflict = conflict;
        this.edits = edits;
        this.settled = settled;
        setHeaderTitle("Somebody else changed this while you did");
        setWidth("min(56rem, 96vw)");
        setCloseOnOutsideClick(false);
        add(new Paragraph("Nothing is lost. Choose field by field what is to stand, then save."));
        conflict.races().forEach(this::show);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(problem);
        var save = new Button("Save what I chose", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Back to my text", click -> close()), save);
    }

    private void show(Lost race) {
        var now = race.now();
        var mine = race.mine().after();
        add(new H3(race.mine().key().toString()));
        if (now == null) {
            add(new Paragraph("It was retired meanwhile. Saving brings it back as you have it."));
        } else if (mine == null) {
            add(new Paragraph("You are retiring it; somebody has changed it since. Saving retires it all the same."));
        } else {
            fields(race, (Record) mine, (Record) now);
        }
    }

    private void fields(Lost race, Record mine, Record now) {
        var before = (Record) java.util.Objects.requireNonNull(race.mine().before());
        var byMe = names(FieldChange.between(before, mine));
        var byThem = names(FieldChange.between(before, now));
        for (var field : FieldChange.between(mine, now)) {
            var choice = new RadioButtonGroup<Version>(field.words());
            choice.setItems(Version.values());
            choice.setItemLabelGenerator(version -> version == Version.MINE
                    ? "Yours: " + shown(field.wasInWords())
                    : "Theirs: " + shown(field.becomesInWords()));
            choice.addClassName("compare-choice");
            if (!byThem.contains(field.name())) {
                choice.setValue(Version.MINE);
            } else if (!byMe.contains(field.name())) {
                choice.setValue(Version.THEIRS);
            } else {
                choice.setRequiredIndicatorVisible(true);
            }
            choices.computeIfAbsent(race.mine().key(), any -> new LinkedHashMap<>())
                    .put(field.name(), choice);
            add(new Div(choice));
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }

    private static List<String> names(List<FieldChange> changes) {
        return changes.stream().map(FieldChange::name).toList();
    }

    private void save() {
        var open = choices.values().stream()
                .flatMap(fields -> fields.values().stream())
                .filter(choice -> choice.getValue() == null)
                .toList();
        if (!open.isEmpty()) {
            problem.setText("Choose yours or theirs for: "
                    + String.join(
                            ", ", open.stream().map(RadioButtonGroup::getLabel).toList()) + ".");
            return;
        }
        close();
        settled.accept(merged());
    }

    private List<RecordEdit> merged() {
        var result = new ArrayList<>(edits);
        for (var race : conflict.races()) {
            result.set(result.indexOf(race.mine()), merged(race));
        }
        return result;
    }

    private RecordEdit merged(Lost race) {
        var now = race.now();
        var mine = race.mine().after();
        if (now == null || mine == null) {
            return new RecordEdit(now, mine);
        }
        var values = new HashMap<String, @Nullable Object>();
        var typed = RecordValues.of((Record) mine);
        choices.getOrDefault(race.mine().key(), Map.of()).forEach((field, choice) -> {
            if (choice.getValue() == Version.MINE) {
                values.put(field, typed.get(field));
            }
        });
        return RecordEdit.changed(now, (PlanRecord) RecordValues.with((Record) now, values));
    }
}
