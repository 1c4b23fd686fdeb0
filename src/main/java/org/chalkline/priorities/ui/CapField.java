package org.chalkline.priorities.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.chalkline.shared.Money;
import org.chalkline.shared.Typed;
import org.jspecify.annotations.Nullable;

/** An amount that may be missing: nothing typed is no cap, which is not a cap of nothing. */
class CapField extends TextField {

    private static final int LONGEST = 24;

    CapField(String label, String helper, @Nullable Money value) {
        super(label);
        setHelperText(helper);
        setMaxLength(LONGEST);
        setClearButtonVisible(true);
        addClassName("edit-money");
        setValueChangeMode(ValueChangeMode.EAGER);
        setValue(value == null ? "" : value.toString());
        addValueChangeListener(change -> setInvalid(false));
    }

    /** Whether what is typed can be read; says at the field why not. */
    boolean sound() {
        try {
            if (amount().filter(Money::isNegative).isPresent()) {
                throw new IllegalArgumentException("A cap is not negative.");
            }
            setInvalid(false);
            return true;
        } catch (IllegalArgumentException notAnAmount) {
            setErrorMessage(notAnAmount.getMessage());
            setInvalid(true);
            return false;
        }
    }

    Optional<Money> amount() {
        return getValue().isBlank() ? Optional.empty() : Optional.of(Typed.money(getValue()));
    }
}
