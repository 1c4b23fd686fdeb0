package org.chalkline.editing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;

/** Small records that belong to a record, each in a row of fields: actions of a risk, amounts of a fund. */
public class RowsField<T extends Record> extends CustomField<List<T>> implements Part {

    private final SerializableFunction<T, Fields<T>> fields;
    private final String removeWords;
    private final Div place = new Div();
    private final List<Fields<T>> rows = new ArrayList<>();

    /**
     * @param one what a row is, as read on buttons: "action"
     * @param blank a row to start from
     * @param fields the fields of a row
     */
    public RowsField(
            String label, String one, SerializableSupplier<T> blank, SerializableFunction<T, Fields<T>> fields) {
        this.fields = fields;
        this.removeWords = "Remove this " + one;
        setLabel(label);
        addClassNames("edit-wide", "edit-rows");
        var more = new Button("Add " + one, click -> {
            row(blank.get());
            rows.getLast().getElement().executeJs("setTimeout(() => this.querySelector('[tabindex], input')?.focus())");
            updateValue();
        });
        more.addThemeNames("tertiary");
        add(place, more);
    }

    private void row(T value) {
        var row = fields.apply(value);
        rows.add(row);
        row.onChange(this::updateValue);
        var box = new Div(row);
        var remove = new Button("Remove", click -> {
            rows.remove(row);
            place.remove(box);
            updateValue();
        });
        remove.setAriaLabel(removeWords);
        remove.addThemeNames("tertiary", "small");
        box.add(remove);
        box.addClassName("edit-row");
        place.add(box);
    }

    /** Rows that are not filled yet are left out; {@link #complete()} tells whether there are any. */
    @Override
    protected List<T> generateModelValue() {
        return rows.stream().flatMap(row -> row.peek().stream()).toList();
    }

    @Override
    public boolean complete() {
        return rows.stream().filter(row -> row.read().isEmpty()).findFirst().isEmpty();
    }

    @Override
    public boolean unfinished() {
        return rows.stream().anyMatch(row -> row.peek().isEmpty());
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        rows.clear();
        place.removeAll();
        if (values != null) {
            values.forEach(this::row);
        }
    }
}
