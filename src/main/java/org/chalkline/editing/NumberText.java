package org.chalkline.editing;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.chalkline.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them: {@code 47}, {@code 1,250.5}, {@code 47 %}. Bound by {@link #bind}. */
public class NumberText extends TextField {

    private static final int LONGEST = 24;
    private static final int DECIMALS = 6;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    public NumberText(String label) {
        super(label);
        setMaxLength(LONGEST);
        addClassName("edit-money");
    }

    /** Binds a number that must be typed to a component of a record. */
    public static <R extends Record> Fields<R> bind(Fields<R> fields, String component, String label) {
        var field = new NumberText(label);
        field.setRequiredIndicatorVisible(true);
        return fields.<String, BigDecimal>field(
                component, field, text -> needed(label, text), number -> toText(number));
    }

    private static BigDecimal needed(String label, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("“" + label + "” is needed.");
        }
        return parse(text);
    }

    /** Throws {@link IllegalArgumentException} with a message for the person who typed. */
    public static BigDecimal parse(String text) {
        BigDecimal number;
        try {
            number = Typed.number(text);
        } catch (IllegalArgumentException notANumber) {
            throw new IllegalArgumentException(
                    "“" + Typed.shown(text) + "” is not a number, such as 47 or 1,250.5.", notANumber);
        }
        if (number.stripTrailingZeros().scale() > DECIMALS || number.abs().compareTo(MOST) >= 0) {
            throw new IllegalArgumentException("A number here has up to 12 digits, and up to 6 decimals.");
        }
        return number;
    }

    /** As it is read, without thousands separators; empty for none. */
    public static String toText(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
