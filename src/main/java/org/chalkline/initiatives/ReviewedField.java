package org.chalkline.initiatives;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import java.time.LocalDate;
import org.chalkline.shared.Days;
import org.jspecify.annotations.Nullable;

/** The day on which somebody last looked at a link: as it was, or today. */
class ReviewedField extends CustomField<LocalDate> {

    private final Checkbox today = new Checkbox("I looked at it today");
    private final boolean isNew;
    private final LocalDate day;
    private @Nullable LocalDate before;

    /** @param day today */
    ReviewedField(boolean isNew, LocalDate day) {
        this.isNew = isNew;
        this.day = day;
        addClassName("edit-wide");
        add(today);
    }

    @Override
    protected @Nullable LocalDate generateModelValue() {
        return today.getValue() ? day : before;
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate value) {
        before = value;
        var looked = day.equals(value);
        today.setValue(looked);
        today.setReadOnly(isNew || looked);
        today.setHelperText(
                isNew || value == null
                        ? null
                        : "Last looked at " + Days.words(value) + ". A new strength counts as looking.");
    }
}
