package org.chalkline.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a token's secret, this once. */
class TokenSecretDialog extends Dialog {

    private final TextField field = new TextField("Access token");
    private final Paragraph told = new Paragraph();

    TokenSecretDialog(String name, String secret) {
        setHeaderTitle("Access token \"" + name + "\"");
        setWidth("min(36rem, 92vw)");
        setCloseOnOutsideClick(false);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        told.getElement().setAttribute("role", "status");
        add(
                new Paragraph("Give it to the program now: it is not shown again. Whoever has it reads the plan in your"
                        + " name, so keep it as you would a password."),
                field,
                new Button("Copy", click -> copy()),
                told);
        var done = new Button("I have kept it", click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }

    private void copy() {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", field.getValue())
                .then(
                        Boolean.class,
                        copied -> told.setText(
                                copied ? "The token is on the clipboard." : "Mark the token and copy it by hand."),
                        failed -> told.setText("Mark the token and copy it by hand."));
    }
}
