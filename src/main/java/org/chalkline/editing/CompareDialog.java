package org.chalkline.editing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.portfolio.FieldChange;
import org.chalkline.portfolio.RecordEdit;

/** A lost race: both versions side by side, field by field, to choose from. Nothing typed is lost until it is settled. */
class CompareDialog extends Dialog {

    private final transient List<RecordEdit> edits;
    private final transient Map<Race, Map<String, RadioButtonGroup<Version>>> choices = new LinkedHashMap<>();
    private final SerializableConsumer<List<RecordEdit>> settled;
    private final Paragraph problem = new Paragraph();

    private enum Version {
        MINE,
        THEIRS
    }

    CompareDialog(List<Race> races, List<RecordEdit> edits, SerializableConsumer<List<RecordEdit>> settled) {
        this.edits = edits;
        this.settled = settled;
        setHeaderTitle("Somebody else changed this while you did");
        setWidth("min(56rem, 96vw)");
        setCloseOnOutsideClick(false);
        add(new Paragraph("Nothing is lost. Choose what is to stand where you both changed the same, then save."));
        races.forEach(this::show);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(problem);
        var save = new Button("Save what I chose", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Back to my text", click -> close()), save);
    }

    private void show(Race race) {
        choices.put(race, new HashMap<>());
        add(new H3(race.name()));
        if (race.lost().now() == null) {
            add(new Paragraph("It was retired meanwhile. Saving brings it back as you have it."));
        } else if (race.lost().mine().after() == null) {
            add(new Paragraph("You are retiring it; somebody has changed it since. Saving retires it all the same."));
        } else {
            race.contested().forEach(field -> ask(race, field));
            alone("Changed by you alone, and kept:", race.onlyMine());
            alone("Changed by them alone, and kept:", race.onlyTheirs());
        }
    }

    private void ask(Race race, FieldChange field) {
        var choice = new RadioButtonGroup<Version>(field.words());
        choice.setItems(Version.values());
        choice.setItemLabelGenerator(version -> version == Version.MINE
                ? "Yours: " + shown(field.wasInWords())
                : "Theirs: " + shown(field.becomesInWords()));
        choice.addClassName("compare-choice");
        choice.setRequiredIndicatorVisible(true);
        choices.getOrDefault(race, new HashMap<>()).put(field.name(), choice);
        add(new Div(choice));
    }

    private void alone(String title, List<FieldChange> fields) {
        if (!fields.isEmpty()) {
            var list = new UnorderedList();
            fields.forEach(field -> list.add(new ListItem(
                    "%s: %s → %s".formatted(field.words(), shown(field.wasInWords()), shown(field.becomesInWords())))));
            list.addClassName("compare-alone");
            add(new Paragraph(title), list);
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }

    private void save() {
        var open = choices.values().stream()
                .flatMap(fields -> fields.values().stream())
                .filter(choice -> choice.getValue() == null)
                .toList();
        if (open.isEmpty()) {
            close();
            settled.accept(Race.settled(edits, List.copyOf(choices.keySet()), this::theirs));
            return;
        }
        open.forEach(choice -> choice.setInvalid(true));
        problem.setText("Choose yours or theirs for: "
                + open.stream().map(RadioButtonGroup::getLabel).collect(Collectors.joining(", ")) + ".");
        getElement().executeJs("setTimeout(() => this.querySelector('vaadin-radio-group[invalid] input')?.focus())");
    }

    private Set<String> theirs(Race race) {
        return choices.getOrDefault(race, Map.of()).entrySet().stream()
                .filter(choice -> choice.getValue().getValue() == Version.THEIRS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
