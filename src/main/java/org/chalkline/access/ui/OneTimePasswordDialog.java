package org.chalkline.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.chalkline.access.AccountName;

/** Shows a one-time password, this once. */
class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(AccountName name, String password) {
        setHeaderTitle("One-time password for " + name);
        setWidth("min(28rem, 92vw)");
        setCloseOnOutsideClick(false);
        var field = new TextField("One-time password");
        field.setValue(password);
        field.setReadOnly(true);
        field.setWidthFull();
        add(
                new Paragraph("Give it to the person by a safe way. It is not shown again, "
                        + "and has to be replaced at the first sign-in."),
                field);
        var done = new Button("I have passed it on", click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
