package org.chalkline.editing;

import com.vaadin.flow.component.textfield.TextField;
import org.chalkline.shared.Money;
import org.chalkline.shared.Typed;

/** Amounts as people type them: {@code 1234}, {@code $1,234.50}, {@code (500)}. Bound by {@link #bind}. */
public class MoneyField extends TextField {

    private static final int LONGEST = 24;

    public MoneyField(String label) {
        super(label);
        setMaxLength(LONGEST);
        addClassName("edit-money");
        // Shown as it is kept once the field is left, so that a slip of the comma is seen.
        addBlurListener(left -> {
            try {
                setValue(toText(toMoney(getValue())));
            } catch (IllegalArgumentException notAnAmount) {
                // The field says so itself when the form is read; what was typed stays.
                setInvalid(true);
                setErrorMessage(notAnAmount.getMessage());
            }
        });
    }

    /** Binds an amount, which is zero where nothing is typed, to a component of a record. */
    public static <R extends Record> Fields<R> bind(Fields<R> fields, String component, String label) {
        return fields.<String, Money>field(component, new MoneyField(label), MoneyField::toMoney, MoneyField::toText);
    }

    private static Money toMoney(String text) {
        return text.isBlank() ? Money.ZERO : Typed.money(text);
    }

    private static String toText(Money money) {
        return money.isZero() ? "" : money.toString();
    }
}
