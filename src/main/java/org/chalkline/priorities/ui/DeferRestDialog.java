package org.chalkline.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;

/** Until when, and why, what is below the line is deferred. Nothing is signed with it. */
class DeferRestDialog extends Dialog {

    private static final String USUAL = "The money of these years does not reach it.";

    private final DatePicker until = VerdictFields.day("Defer the rest until");
    private final TextField reason = new TextField("Reason");

    DeferRestDialog(LocalDate today, SerializableBiConsumer<LocalDate, String> fill) {
        setHeaderTitle("Approve all above the line, defer the rest");
        setWidth("min(32rem, 94vw)");
        until.setMin(today.plusDays(1));
        until.setValue(today.plusYears(1));
        until.setRequiredIndicatorVisible(true);
        reason.setValue(USUAL);
        reason.setWidthFull();
        var fields = new VerticalLayout(until, reason);
        fields.setPadding(false);
        add(new Paragraph("It fills in the list. You can still change each item before you sign."), fields);
        var go = new Button("Fill in the list", click -> go(fill));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), go);
    }

    private void go(SerializableBiConsumer<LocalDate, String> fill) {
        if (VerdictFields.missing(until, "Say until when: a day after today.")) {
            return;
        }
        fill.accept(until.getValue(), reason.getValue());
        close();
    }
}
