package org.chalkline.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import org.chalkline.access.AccountRefused;

/** Asks before a token is ended: that can't be taken back. */
class RevokeTokenDialog extends Dialog {

    RevokeTokenDialog(String name, SerializableRunnable revoke) {
        setHeaderTitle("Revoke \"" + name + "\"?");
        setWidth("min(28rem, 92vw)");
        add(new Paragraph(
                "The program that uses it is refused from now on. It needs a new token to read the plan again."));
        var yes = new Button("Revoke", click -> {
            close();
            try {
                revoke.run();
            } catch (AccountRefused refused) {
                Notification.show(refused.getMessage());
            }
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button("Keep it", click -> close()), yes);
    }
}
