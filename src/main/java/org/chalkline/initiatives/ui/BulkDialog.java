package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.chalkline.editing.EditDesk;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.PlanProblem;
import org.chalkline.shell.LongList;

/** Changes one thing of many initiatives at once, and shows first what becomes of each. */
@CssImport("./editing/editing.css")
class BulkDialog extends Dialog {

    private static final int SHOWN = 12;

    private final transient EditDesk desk;
    private final transient List<Initiative> chosen;
    private final BulkFields fields = new BulkFields();
    private final Paragraph says = new Paragraph();
    private final Div preview = new Div();
    private final Button save = new Button("", click -> save());

    BulkDialog(EditDesk desk, List<Initiative> chosen) {
        this.desk = desk;
        this.chosen = List.copyOf(chosen);
        setHeaderTitle(chosen.size() == 1 ? "Change 1 initiative" : "Change %,d initiatives".formatted(chosen.size()));
        setWidth("min(48rem, 96vw)");
        setCloseOnOutsideClick(false);
        var what = new RadioButtonGroup<BulkFields.What>("What is to change");
        what.setItems(BulkFields.What.values());
        what.setItemLabelGenerator(BulkFields.What::words);
        what.addValueChangeListener(change -> {
            fields.show(change.getValue());
            show();
        });
        fields.onChange(this::show);
        says.getElement().setAttribute("role", "status");
        preview.addClassName("bulk-preview");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(what, fields, says, preview);
        getFooter().add(new Button("Cancel", click -> close()), save);
        what.setValue(BulkFields.What.HEALTH);
    }

    private void show() {
        preview.removeAll();
        save.setEnabled(false);
        save.setText("Change");
        fields.change().ifPresentOrElse(this::show, () -> says.setText("Choose what they are to become."));
    }

    private void show(BulkChange change) {
        var changed =
                chosen.stream().filter(it -> !change.preview(it).isEmpty()).toList();
        var same = chosen.size() - changed.size();
        says.setText(
                changed.isEmpty()
                        ? "All of them are so already: nothing would change."
                        : "What changes%s:".formatted(same == 0 ? "" : " (%,d are so already)".formatted(same)));
        preview.add(new LongList<Initiative>(
                changed, SHOWN, it -> List.<Component>of(new Span(it.title() + ": " + change.preview(it)))));
        save.setText("Change %,d".formatted(changed.size()));
        save.setEnabled(!changed.isEmpty());
    }

    private void save() {
        if (fields.complete()) {
            fields.change().ifPresent(this::save);
        }
    }

    private void save(BulkChange change) {
        var edits = change.edits(chosen);
        desk.save(edits, change.words(edits.size()), new EditDesk.Outcome() {
            @Override
            public void saved() {
                close();
            }

            @Override
            public void refused(List<PlanProblem> problems) {
                EditDesk.say(problems);
            }
        });
    }
}
