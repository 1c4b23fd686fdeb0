package org.chalkline.priorities.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.BoardItem.AgendaType;
import org.chalkline.priorities.BoardItem.Result;
import org.jspecify.annotations.Nullable;

/** How a decided list went, or is going, to the board. */
class BoardItemDialog extends GuardedDialog {

    private static final int LONGEST = 200;
    private static final String DAY_MISSING = "Say on which day the board meets.";

    private final DatePicker date = LedgerFields.day("Date of the meeting");
    private final Select<AgendaType> type = new Select<>();
    private final TextArea motion = ItemDialog.area("Motion", "As it stands on the agenda");
    private final TextField mover = line("Moved by");
    private final TextField seconder = line("Seconded by");
    private final TextField votes = line("Votes");
    private final Select<Result> result = new Select<>();
    private final SerializableConsumer<BoardItem> keep;

    /** @param before what was entered last; null for nothing yet */
    BoardItemDialog(@Nullable BoardItem before, SerializableConsumer<BoardItem> keep) {
        super(before == null ? "Enter the board item" : "Change the board item", "Keep");
        this.keep = keep;
        type.setLabel("On the agenda as");
        type.setItems(AgendaType.values());
        type.setItemLabelGenerator(AgendaType::words);
        result.setLabel("Result");
        result.setItems(Result.values());
        result.setItemLabelGenerator(one -> LedgerWords.capital(one.words()));
        date.setRequiredIndicatorVisible(true);
        // The field asks for itself too when it is left, and then has to say the same.
        date.setI18n(date.getI18n().setRequiredErrorMessage(DAY_MISSING));
        motion.setRequiredIndicatorVisible(true);
        votes.setHelperText("Such as 5–0, or who voted how; empty before the vote");
        type.setValue(before == null ? AgendaType.ACTION : before.agendaType());
        result.setValue(before == null ? Result.PENDING : before.result());
        if (before != null) {
            date.setValue(before.date());
            motion.setValue(before.motion());
            mover.setValue(before.mover());
            seconder.setValue(before.seconder());
            votes.setValue(before.votes());
        }
        watch(date, type, motion, mover, seconder, votes, result);
        var when = new Div(date, type);
        var vote = new Div(mover, seconder, votes, result);
        when.addClassName("decision-fields");
        vote.addClassName("decision-fields");
        form().add(when, motion, vote);
    }

    private static TextField line(String label) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    @Override
    protected boolean save() {
        motion.setErrorMessage("Write the motion as it stands on the agenda.");
        motion.setInvalid(motion.getValue().isBlank());
        var dated = LedgerFields.has(date, DAY_MISSING);
        var moved = result.getValue() != Result.CARRIED
                || (LedgerFields.has(mover, "Say who moved it.")
                        & LedgerFields.has(seconder, "Say who seconded it.")
                        & LedgerFields.has(votes, "Say how the vote went, such as 5–0."));
        if (motion.isInvalid() || !dated || !moved) {
            return false;
        }
        keep.accept(new BoardItem(
                date.getValue(),
                type.getValue(),
                motion.getValue().strip(),
                mover.getValue().strip(),
                seconder.getValue().strip(),
                votes.getValue().strip(),
                result.getValue()));
        return true;
    }
}
