package org.chalkline.priorities.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.chalkline.shared.Typed;

/** Fields of the forms that follow a decision, alike on each. */
final class LedgerFields {

    private LedgerFields() {}

    static DatePicker day(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.US);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setBadInputErrorMessage("This is not a day, such as 6/30/2027.")
                .setMinErrorMessage("Choose a later day.")
                .setMaxErrorMessage("Choose an earlier day."));
        return picker;
    }

    /** Whether an amount of money can be read; says at the field when it can't. */
    static boolean reads(TextField field) {
        try {
            if (!field.getValue().isBlank()) {
                Typed.money(field.getValue());
            }
            field.setInvalid(false);
            return true;
        } catch (IllegalArgumentException notAnAmount) {
            field.setInvalid(true);
            field.setErrorMessage(notAnAmount.getMessage());
            return false;
        }
    }

    /** Whether something is typed; says at the field what is missing. */
    static boolean has(TextField field, String missing) {
        field.setErrorMessage(missing);
        field.setInvalid(field.getValue().isBlank());
        return !field.isInvalid();
    }

    /** Whether a day is chosen that the field allows; says at the field what is missing. */
    static boolean has(DatePicker field, String missing) {
        var day = field.getValue();
        var allowed = day != null && (field.getMin() == null || !day.isBefore(field.getMin()));
        if (!allowed) {
            field.setErrorMessage(missing);
            field.setInvalid(true);
        }
        return allowed;
    }
}
