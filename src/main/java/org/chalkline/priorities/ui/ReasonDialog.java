package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.chalkline.editing.GuardedDialog;

/** A step that needs to be explained. */
class ReasonDialog extends GuardedDialog {

    private final TextArea reason;
    private final String missing;
    private final SerializableConsumer<String> step;

    /** @param saves what the step is called, on the button */
    ReasonDialog(String title, String text, String missing, String saves, SerializableConsumer<String> step) {
        super(title, saves);
        this.missing = missing;
        this.step = step;
        reason = ItemDialog.area("Why", "Those who have seen the list read it");
        reason.setRequiredIndicatorVisible(true);
        watch(reason);
        form().add(new Paragraph(text), reason);
        reason.focus();
    }

    @Override
    protected boolean save() {
        reason.setErrorMessage(missing);
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            return false;
        }
        step.accept(reason.getValue());
        return true;
    }
}
