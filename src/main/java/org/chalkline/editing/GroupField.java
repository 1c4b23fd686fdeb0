package org.chalkline.editing;

import com.vaadin.flow.component.customfield.CustomField;

/** A record within a record, such as an initiative's benefits, as the fields of its own. */
public class GroupField<T extends Record> extends CustomField<T> implements Part {

    private final Fields<T> fields;

    public GroupField(String label, Fields<T> fields) {
        this.fields = fields;
        setLabel(label);
        addClassName("edit-wide");
        fields.onChange(this::updateValue);
        add(fields);
    }

    /** What was there before for as long as a field refuses; {@link #complete()} tells. */
    @Override
    protected T generateModelValue() {
        return fields.peek().orElseGet(this::getValue);
    }

    @Override
    public boolean complete() {
        return fields.read().isPresent();
    }

    @Override
    public boolean unfinished() {
        return fields.peek().isEmpty();
    }

    @Override
    protected void setPresentationValue(T value) {
        if (value != null) {
            fields.show(value);
        }
    }
}
