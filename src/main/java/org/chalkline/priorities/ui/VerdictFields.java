package org.chalkline.priorities.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.Verdict;
import org.jspecify.annotations.Nullable;

/** What belongs to an outcome: its reason, its condition, its day. What was typed stays when the outcome changes. */
class VerdictFields extends Div {

    private final TextArea reason = new TextArea("Reason");
    private final TextField condition = new TextField("Condition");
    private final DatePicker due = day("Met by");
    private final TextField owner = new TextField("Who meets it");
    private final DatePicker until = day("Deferred until");
    private @Nullable Outcome outcome;

    VerdictFields(LocalDate today) {
        addClassName("verdict-fields");
        reason.setMaxLength(ProposalContent.LONGEST_TEXT);
        condition.setMaxLength(ProposalContent.LONGEST_TEXT);
        owner.setMaxLength(120);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        condition.addValueChangeListener(change -> condition.setInvalid(false));
        owner.addValueChangeListener(change -> owner.setInvalid(false));
        due.setMin(today);
        until.setMin(today.plusDays(1));
        condition.addClassName("verdict-wide");
        reason.addClassName("verdict-wide");
        add(condition, due, owner, until, reason);
        show(null);
    }

    static DatePicker day(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setBadInputErrorMessage("This is not a day, such as 6/30/2027.")
                .setMinErrorMessage("Choose a later day."));
        return picker;
    }

    void show(@Nullable Outcome newOutcome) {
        outcome = newOutcome;
        var conditional = outcome == Outcome.APPROVED_WITH_CONDITION;
        condition.setVisible(conditional);
        due.setVisible(conditional);
        owner.setVisible(conditional);
        until.setVisible(outcome == Outcome.DEFERRED);
        var asked = outcome == Outcome.DEFERRED || outcome == Outcome.DECLINED;
        reason.setRequiredIndicatorVisible(asked);
        reason.setHelperText(asked ? "Those who asked and the board read it" : "Optional; the board reads it");
        reason.setVisible(outcome != null && outcome != Outcome.APPROVED);
        setVisible(reason.isVisible());
    }

    /** A reason for what is approved as asked is rare: it is shown when somebody wants to give one. */
    void askReason() {
        setVisible(true);
        reason.setVisible(true);
        reason.focus();
    }

    void defer(LocalDate day, String why) {
        until.setValue(day);
        reason.setValue(why);
    }

    void setReadOnly(boolean readOnly) {
        reason.setReadOnly(readOnly);
        condition.setReadOnly(readOnly);
        due.setReadOnly(readOnly);
        owner.setReadOnly(readOnly);
        until.setReadOnly(readOnly);
    }

    /** Empty when something is missing, which is then said at its field, the first of which gets the focus. */
    Optional<Verdict> read() {
        var missing = false;
        if (outcome == Outcome.APPROVED_WITH_CONDITION) {
            missing = missing(condition, "Say what the condition is.")
                    | missing(due, "Say by when it has to be met.")
                    | missing(owner, "Say who has to meet it.");
        }
        if (outcome == Outcome.DEFERRED) {
            missing = missing(until, "Say until when: a day after today.");
        }
        if (reason.isRequiredIndicatorVisible() && reason.getValue().isBlank()) {
            reason.setErrorMessage("Say why: those who asked and the board read it.");
            reason.setInvalid(true);
            missing = true;
        }
        if (missing || outcome == null) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(
                outcome,
                reason.isVisible() ? reason.getValue().strip() : "",
                outcome == Outcome.APPROVED_WITH_CONDITION
                        ? new Verdict.Condition(
                                condition.getValue().strip(),
                                due.getValue(),
                                owner.getValue().strip())
                        : null,
                outcome == Outcome.DEFERRED ? until.getValue() : null));
    }

    void focusProblem() {
        if (condition.isInvalid()) {
            condition.focus();
        } else if (due.isVisible() && due.isInvalid()) {
            due.focus();
        } else if (owner.isInvalid()) {
            owner.focus();
        } else if (until.isVisible() && until.isInvalid()) {
            until.focus();
        } else {
            reason.focus();
        }
    }

    private static boolean missing(TextField field, String words) {
        if (field.getValue().isBlank()) {
            field.setErrorMessage(words);
            field.setInvalid(true);
            return true;
        }
        return false;
    }

    static boolean missing(DatePicker field, String words) {
        var day = field.getValue();
        if (day == null || (field.getMin() != null && day.isBefore(field.getMin()))) {
            field.setErrorMessage(words);
            field.setInvalid(true);
            return true;
        }
        return false;
    }
}
