package org.chalkline.priorities.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.Arrays;
import org.chalkline.access.SignatureRefused;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.Signature;
import org.chalkline.priorities.Verdict;

/** Decides anew on what was decided, with a signature. The earlier decision stays in the ledger. */
class SupersedeDialog extends GuardedDialog {

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>("What do you decide now?");
    private final TextField condition = new TextField("Condition");
    private final DatePicker due = LedgerFields.day("Met by");
    private final TextField owner = new TextField("Who meets it");
    private final DatePicker until = LedgerFields.day("Deferred until");
    private final TextArea reason = ItemDialog.area("Reason", "Those who asked and the board read it");
    private final TextField authority = new TextField("Under which authority");
    private final PasswordField password = new PasswordField("Your password, to sign");
    private final SerializableBiConsumer<Verdict, Signature> sign;

    SupersedeDialog(String title, LocalDate today, SerializableBiConsumer<Verdict, Signature> sign) {
        super("Decide anew: " + title, "Sign");
        this.sign = sign;
        outcome.setItems(
                Arrays.stream(Outcome.values()).filter(Outcome::isOfWork).toList());
        outcome.setItemLabelGenerator(Outcome::verb);
        outcome.addValueChangeListener(change -> show());
        outcome.setRequiredIndicatorVisible(true);
        due.setMin(today);
        until.setMin(today.plusDays(1));
        authority.setMaxLength(Signature.LONGEST_AUTHORITY);
        authority.setRequiredIndicatorVisible(true);
        authority.setWidthFull();
        password.setRequiredIndicatorVisible(true);
        password.setValueChangeMode(ValueChangeMode.EAGER);
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setWidthFull();
        condition.setWidthFull();
        watch(condition, owner, reason, authority, password);
        var days = new Div(due, owner, until);
        days.addClassName("decision-fields");
        form().add(
                        new Paragraph("The earlier decision stays in the ledger, marked as replaced by this one."),
                        outcome,
                        condition,
                        days,
                        reason,
                        authority,
                        password);
        show();
    }

    private void show() {
        var conditional = outcome.getValue() == Outcome.APPROVED_WITH_CONDITION;
        outcome.setInvalid(false);
        condition.setVisible(conditional);
        due.setVisible(conditional);
        owner.setVisible(conditional);
        until.setVisible(outcome.getValue() == Outcome.DEFERRED);
    }

    /** All that is missing is said at once, each at its field. */
    @Override
    protected boolean save() {
        if (!complete()) {
            return false;
        }
        try {
            sign.accept(verdict(), new Signature(authority.getValue().strip(), password.getValue()));
            return true;
        } catch (SignatureRefused refused) {
            password.setErrorMessage(refused.words());
            password.setInvalid(true);
            password.focus();
            return false;
        }
    }

    private boolean complete() {
        var chosen = outcome.getValue();
        outcome.setErrorMessage("Choose what you decide.");
        outcome.setInvalid(chosen == null);
        // What was decided once is not decided otherwise without a word.
        reason.setErrorMessage("Say why: those who asked and the board read it.");
        reason.setInvalid(reason.getValue().isBlank());
        password.setErrorMessage("Enter your password to sign.");
        password.setInvalid(password.isEmpty());
        var signed = LedgerFields.has(authority, "Say under which authority you decide.");
        var met = chosen != Outcome.APPROVED_WITH_CONDITION
                || (LedgerFields.has(condition, "Say what the condition is.")
                        & LedgerFields.has(due, "Say by when it has to be met.")
                        & LedgerFields.has(owner, "Say who has to meet it."));
        var dated = chosen != Outcome.DEFERRED || LedgerFields.has(until, "Say until when: a day after today.");
        return !outcome.isInvalid() && !reason.isInvalid() && !password.isInvalid() && signed && met && dated;
    }

    private Verdict verdict() {
        var chosen = outcome.getValue();
        return new Verdict(
                chosen,
                reason.getValue().strip(),
                chosen == Outcome.APPROVED_WITH_CONDITION
                        ? new Verdict.Condition(
                                condition.getValue().strip(),
                                due.getValue(),
                                owner.getValue().strip())
                        : null,
                chosen == Outcome.DEFERRED ? until.getValue() : null);
    }
}
