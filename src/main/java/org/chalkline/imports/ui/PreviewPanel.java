package org.chalkline.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.imports.Change;
import org.chalkline.imports.ImportPreview;
import org.chalkline.imports.ImportPreview.Count;
import org.chalkline.imports.Kind;
import org.chalkline.imports.Problem;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.TableMenu;

/** What files would do: counts, changes, and every problem in one list. */
final class PreviewPanel extends Div {

    PreviewPanel(ImportPreview preview, SerializableRunnable confirm, SerializableRunnable cancel) {
        setWidthFull();
        // Before the lists, which are long: the sentence above them is all that many need.
        add(buttons(preview, confirm, cancel));
        if (!preview.problems().isEmpty()) {
            list("Problems", preview.problems());
        }
        if (!preview.counts().isEmpty()) {
            add(new H2("What the files bring"), counts(preview));
        }
        var changed = preview.changes().stream()
                .filter(change -> change.outcome() == Change.Outcome.CHANGED)
                .toList();
        if (!changed.isEmpty()) {
            add(new H2("What changes"), file(changed), changes(changed));
        }
        if (!preview.warnings().isEmpty()) {
            list("Worth knowing", preview.warnings());
        }
    }

    private void list(String heading, List<Problem> all) {
        var grid = new ProblemGrid(heading, all);
        add(new H2(heading), grid.file(heading.toLowerCase(Locale.ROOT)), grid);
    }

    private static TableMenu file(List<Change> changed) {
        return new TableMenu(
                "what changes",
                "what changes",
                new ListTable<>(() -> changed)
                        .text("Kind", change -> change.kind().sheet())
                        .text("Record", Change::name)
                        .text("Fields that change", PreviewPanel::fields));
    }

    private static String fields(Change change) {
        return change.fields().stream().map(PreviewPanel::words).collect(Collectors.joining("; "));
    }

    /** The preview in one sentence. */
    static String sentence(ImportPreview preview) {
        if (!preview.problems().isEmpty()) {
            int count = preview.problems().size();
            return (count == 1 ? "One problem is" : "%,d problems are".formatted(count))
                    + " in the way. Nothing is written; mend the files and bring them again.";
        }
        var total = preview.total();
        return preview.canBeConfirmed()
                ? "These files add %,d %s and change %,d; %,d stay as they are. Nothing is written until you confirm."
                        .formatted(
                                total.added(), total.added() == 1 ? "row" : "rows", total.changed(), total.unchanged())
                : "The plan holds all of this already: there is nothing to change.";
    }

    private static HorizontalLayout buttons(
            ImportPreview preview, SerializableRunnable confirm, SerializableRunnable cancel) {
        var buttons = new HorizontalLayout();
        if (preview.canBeConfirmed()) {
            var write = new Button("Write to the plan", click -> confirm.run());
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(write);
        }
        buttons.add(new Button(preview.canBeConfirmed() ? "Cancel" : "Close", click -> cancel.run()));
        return buttons;
    }

    private static Grid<Map.Entry<Kind, Count>> counts(ImportPreview preview) {
        var grid = new Grid<Map.Entry<Kind, Count>>();
        grid.addColumn(entry -> entry.getKey().sheet()).setHeader("Kind");
        grid.addColumn(entry -> entry.getValue().added()).setHeader("Added").setTextAlign(ColumnTextAlign.END);
        grid.addColumn(entry -> entry.getValue().changed()).setHeader("Changed").setTextAlign(ColumnTextAlign.END);
        grid.addColumn(entry -> entry.getValue().unchanged())
                .setHeader("Left as they are")
                .setTextAlign(ColumnTextAlign.END);
        grid.getElement().setAttribute("aria-label", "What the files bring");
        grid.setItems(List.copyOf(preview.counts().entrySet()));
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static Grid<Change> changes(List<Change> changes) {
        var grid = new Grid<Change>();
        var kind = grid.addColumn(change -> change.kind().sheet())
                .setHeader("Kind")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Change::name).setHeader("Record").setFlexGrow(1);
        grid.addColumn(PreviewPanel::fields).setHeader("Fields that change").setFlexGrow(3);
        grid.getElement().setAttribute("aria-label", "What changes");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setItems(changes);
        grid.setHeight("20rem");
        ScreenWidth.tell(grid, narrow -> kind.setVisible(!narrow));
        return grid;
    }

    private static String words(Change.Field field) {
        return field.was().isEmpty() && field.becomes().isEmpty()
                ? field.name()
                : field.name() + ": " + field.was() + " → " + field.becomes();
    }
}
