package org.chalkline.editing;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;

/** Records in an order that people give them: by buttons, or by dragging a row to where it should stand. */
public class OrderField<T> extends CustomField<List<T>> {

    private final SerializableFunction<T, String> name;
    private final Div place = new Div();
    private final Paragraph said = new Paragraph();
    private final List<Row> rows = new ArrayList<>();

    public OrderField(String label, SerializableFunction<T, String> name) {
        this.name = name;
        setLabel(label);
        addClassName("edit-wide");
        place.getElement().setAttribute("role", "list");
        said.addClassName("screen-reader-only");
        said.getElement().setAttribute("role", "status");
        add(place, said);
    }

    @Override
    protected List<T> generateModelValue() {
        return rows.stream().map(row -> row.record).toList();
    }

    @Override
    protected void setPresentationValue(List<T> value) {
        rows.clear();
        value.forEach(record -> rows.add(new Row(record)));
        show();
    }

    private void show() {
        place.removeAll();
        rows.forEach(place::add);
        rows.forEach(Row::tellPlace);
    }

    private void move(Row row, int to) {
        if (to < 0 || to >= rows.size() || rows.indexOf(row) == to) {
            return;
        }
        rows.remove(row);
        rows.add(to, row);
        show();
        updateValue();
        said.setText("%s is now %d of %d.".formatted(name.apply(row.record), to + 1, rows.size()));
    }

    private final class Row extends Div {
        private final transient T record;
        private final Span number = new Span();
        private final NativeButton up = new NativeButton("↑", click -> step(-1));
        private final NativeButton down = new NativeButton("↓", click -> step(1));

        Row(T record) {
            this.record = record;
            var words = name.apply(record);
            var text = new Span(words);
            text.addClassName("edit-order-name");
            up.setAriaLabel("Move up: " + words);
            down.setAriaLabel("Move down: " + words);
            for (var button : List.of(up, down)) {
                button.addClassName("tool-button");
            }
            number.addClassName("edit-order-number");
            getElement().setAttribute("role", "listitem");
            addClassName("edit-order-row");
            add(number, text, up, down);
            DragSource.create(this);
            DropTarget.create(this)
                    .addDropListener(drop -> drop.getDragSourceComponent()
                            .flatMap(dragged ->
                                    rows.stream().filter(dragged::equals).findFirst())
                            .ifPresent(dragged -> move(dragged, rows.indexOf(this))));
        }

        private void step(int by) {
            move(this, rows.indexOf(this) + by);
            // The row was taken out and put in elsewhere: its button is where the hands still are.
            Focusable<?> button = by < 0 ? up : down;
            if (!up.isEnabled()) {
                button = down;
            } else if (!down.isEnabled()) {
                button = up;
            }
            button.focus();
        }

        private void tellPlace() {
            int at = rows.indexOf(this);
            number.setText(String.valueOf(at + 1));
            up.setEnabled(at > 0);
            down.setEnabled(at < rows.size() - 1);
        }
    }
}
