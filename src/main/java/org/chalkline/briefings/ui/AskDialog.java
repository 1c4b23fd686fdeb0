package org.chalkline.briefings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import org.chalkline.briefings.AskedAbout;
import org.chalkline.briefings.BoardQuestion;
import org.chalkline.briefings.Sheet;
import org.chalkline.editing.GuardedDialog;

/** What a board member wants to know about a page, or about one number on it. */
class AskDialog extends GuardedDialog {

    private final ComboBox<String> about = new ComboBox<>("About");
    private final TextArea words = new TextArea("Your question");
    private final Asked asked;

    /** Takes what was asked. */
    interface Asked extends Serializable {
        /** @param about empty for the whole page */
        void take(String about, String words);
    }

    AskDialog(Sheet sheet, Asked asked) {
        super("Ask about “%s”".formatted(sheet.title()), "Send the question");
        this.asked = asked;
        var choices = AskedAbout.of(sheet);
        about.setItems(choices);
        about.setPlaceholder("The whole page");
        about.setClearButtonVisible(true);
        about.setHelperText("A row of its table or a point, if you mean one of them");
        about.setVisible(!choices.isEmpty());
        about.setWidthFull();
        words.setMaxLength(BoardQuestion.LONGEST_WORDS);
        words.setHelperText("Up to %,d characters".formatted(BoardQuestion.LONGEST_WORDS));
        words.setRequiredIndicatorVisible(true);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(change -> words.setInvalid(false));
        words.setWidthFull();
        watch(about, words);
        form().add(
                        new Paragraph(
                                "The technology chief alone reads it. When the superintendent has cleared the answer,"
                                        + " question and answer stand in the next edition for all, without your name."),
                        about,
                        words);
        words.focus();
    }

    @Override
    protected boolean save() {
        words.setErrorMessage("Write what you want to know.");
        words.setInvalid(words.getValue().isBlank());
        if (words.isInvalid()) {
            return false;
        }
        asked.take(about.getOptionalValue().orElse(""), words.getValue());
        return true;
    }
}
