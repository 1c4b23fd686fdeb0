package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.chalkline.editing.GuardedDialog;

/** How far a condition is met. */
class FollowUpDialog extends GuardedDialog {

    private final RadioButtonGroup<Boolean> met = new RadioButtonGroup<>("Is the condition met?");
    private final TextArea words = ItemDialog.area("What was done, or is missing", "");
    private final SerializableBiConsumer<Boolean, String> keep;

    FollowUpDialog(String condition, SerializableBiConsumer<Boolean, String> keep) {
        super("Follow up the condition", "Keep");
        this.keep = keep;
        met.setItems(true, false);
        met.setItemLabelGenerator(yes -> yes ? "Met" : "Not met yet");
        met.setValue(false);
        words.setRequiredIndicatorVisible(true);
        watch(met, words);
        form().add(new Paragraph(condition), met, words);
    }

    @Override
    protected boolean save() {
        words.setErrorMessage("Say what was done or is missing.");
        words.setInvalid(words.getValue().isBlank());
        if (words.isInvalid()) {
            words.focus();
            return false;
        }
        keep.accept(met.getValue(), words.getValue());
        return true;
    }
}
