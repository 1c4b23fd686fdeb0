package org.chalkline.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows the secret address of the meetings' calendar, this once. */
class FeedDialog extends Dialog {

    private final TextField field = new TextField("Address of your calendar");
    private final Paragraph told = new Paragraph();

    /** @param address whole, or from where this application is on */
    FeedDialog(String address) {
        setHeaderTitle("The meetings in your calendar");
        setWidth("min(40rem, 94vw)");
        setCloseOnOutsideClick(false);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setValue(address);
        told.getElement().setAttribute("role", "status");
        add(
                new Paragraph(
                        "Give it to your calendar program now, where it says “subscribe” or “from URL”: it is not"
                                + " shown again. Whoever has it sees the meetings as you do, so keep it as you would a password."),
                field,
                new Button("Copy", click -> copy()),
                told);
        var done = new Button("I have kept it", click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
        if (!address.startsWith("http")) {
            // Where people reach this server only their browsers know, unless it was told.
            addAttachListener(attached -> attached.getUI()
                    .getPage()
                    .executeJs("return new URL($0, document.baseURI).href", address)
                    .then(String.class, field::setValue));
        }
    }

    private void copy() {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", field.getValue())
                .then(
                        Boolean.class,
                        copied -> told.setText(
                                copied ? "The address is on the clipboard." : "Mark the address and copy it by hand."),
                        failed -> told.setText("Mark the address and copy it by hand."));
    }
}
