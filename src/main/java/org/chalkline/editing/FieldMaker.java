package org.chalkline.editing;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.chalkline.portfolio.TextLimits;

/** Makes the fields of forms, alike on every form. */
final class FieldMaker {

    private static final int LONGEST_CODE = 24;

    private FieldMaker() {}

    /** A line of text, no longer than the plan keeps of the component. */
    static TextField line(String component, String label) {
        var field = new TextField(label);
        field.setMaxLength(TextLimits.of(component));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    /** Several lines of text, no more than the plan keeps of the component. */
    static TextArea area(String component, String label, String helper) {
        var field = new TextArea(label);
        field.setMaxLength(TextLimits.of(component));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setHelperText(helper.isEmpty() ? null : helper);
        field.addClassName("edit-wide");
        return field;
    }

    static TextField code(String label) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST_CODE);
        field.setHelperText("Short, and never changed later: letters, digits, dots and dashes");
        return field;
    }

    static IntegerField count(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("This is not a whole number, such as 120.")
                .setMinErrorMessage("This can't be less than 0."));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    static <V> Select<V> choice(String label, List<V> choices, SerializableFunction<V, String> words) {
        var select = new Select<V>();
        select.setLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(words::apply);
        return select;
    }

    static <V> MultiSelectComboBox<V> several(String label, List<V> choices, SerializableFunction<V, String> words) {
        var box = new MultiSelectComboBox<V>(label);
        box.setItems(choices);
        box.setItemLabelGenerator(words::apply);
        box.addClassName("edit-wide");
        return box;
    }

    static DatePicker day(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(
                new DatePicker.DatePickerI18n().setBadInputErrorMessage("This is not a day, such as 6/30/2027."));
        return picker;
    }
}
