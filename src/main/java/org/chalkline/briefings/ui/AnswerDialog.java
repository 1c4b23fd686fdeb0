package org.chalkline.briefings.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.chalkline.briefings.BoardQuestion;
import org.chalkline.editing.GuardedDialog;

/** The answer to a question from the board. */
class AnswerDialog extends GuardedDialog {

    private final TextArea answer = new TextArea("Answer");
    private final SerializableConsumer<String> keep;

    AnswerDialog(BoardQuestion question, SerializableConsumer<String> keep) {
        super("Answer the question", "Save");
        this.keep = keep;
        answer.setHelperText("Markdown: paragraphs, lists, *emphasis*, links. All who see the edition will read it.");
        answer.setMaxLength(BoardQuestion.LONGEST_ANSWER);
        answer.setRequiredIndicatorVisible(true);
        answer.setValueChangeMode(ValueChangeMode.EAGER);
        answer.setValue(question.answer());
        answer.addValueChangeListener(change -> answer.setInvalid(false));
        answer.setWidthFull();
        answer.setMinHeight("12rem");
        watch(answer);
        var asked = new Paragraph(question.words());
        asked.addClassName("question-words");
        form().add(new Paragraph("About " + question.place()), asked, answer);
        answer.focus();
    }

    @Override
    protected boolean save() {
        answer.setErrorMessage("Write the answer; it can be changed until you send it.");
        answer.setInvalid(answer.getValue().isBlank());
        if (!answer.isInvalid()) {
            keep.accept(answer.getValue());
        }
        return !answer.isInvalid();
    }
}
