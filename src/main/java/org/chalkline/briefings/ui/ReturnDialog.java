package org.chalkline.briefings.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.chalkline.briefings.EditionService;
import org.chalkline.editing.GuardedDialog;

/** Why the superintendent sends an edition or an answer back. */
class ReturnDialog extends GuardedDialog {

    private final TextArea reason = new TextArea("Why");
    private final SerializableConsumer<String> sendBack;

    ReturnDialog(SerializableConsumer<String> sendBack) {
        this("Send the edition back", sendBack);
    }

    /** @param title what is sent back */
    ReturnDialog(String title, SerializableConsumer<String> sendBack) {
        super(title, "Send it back");
        this.sendBack = sendBack;
        reason.setHelperText("The technology chief reads it");
        reason.setMaxLength(EditionService.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setWidthFull();
        watch(reason);
        form().add(reason);
        reason.focus();
    }

    @Override
    protected boolean save() {
        reason.setErrorMessage("Say why you send it back.");
        reason.setInvalid(reason.getValue().isBlank());
        if (!reason.isInvalid()) {
            sendBack.accept(reason.getValue());
        }
        return !reason.isInvalid();
    }
}
