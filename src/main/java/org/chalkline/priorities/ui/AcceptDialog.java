package org.chalkline.priorities.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.time.LocalDate;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.Signature;

/** Why and until when a risk is accepted, and the signature. */
final class AcceptDialog {

    private static final int MOST_YEARS = 2;

    private AcceptDialog() {}

    /** Keeps the acceptance, or refuses it. */
    interface Acceptance extends Serializable {
        void keep(String reason, LocalDate until, Signature signature);
    }

    static SignDialog of(LocalDate today, Acceptance acceptance) {
        var reason = new TextArea("Why it is accepted");
        reason.setMaxLength(ProposalContent.LONGEST_TEXT);
        reason.setMinHeight("7rem");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText("Those read it who may see the risk");
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        var until = VerdictFields.day("Accepted until");
        until.setRequiredIndicatorVisible(true);
        until.setMin(today.plusDays(1));
        until.setMax(today.plusYears(MOST_YEARS));
        until.setHelperText("Two years ahead at most; then it comes back");
        return new SignDialog(
                        "Accept this risk",
                        "You accept that this risk stays as it is until the day below. It is kept in the ledger of"
                                + " decisions under your name.",
                        signature -> acceptance.keep(reason.getValue(), until.getValue(), signature))
                .asking(
                        () -> {
                            if (reason.getValue().isBlank()) {
                                reason.setErrorMessage("Say why the risk is accepted.");
                                reason.setInvalid(true);
                            }
                            var day = until.getValue();
                            if (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(MOST_YEARS))) {
                                until.setErrorMessage("Choose a day after today, two years ahead at most.");
                                until.setInvalid(true);
                            }
                            return !reason.isInvalid() && !until.isInvalid();
                        },
                        reason,
                        until);
    }
}
