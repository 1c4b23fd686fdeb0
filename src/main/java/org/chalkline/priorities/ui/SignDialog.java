package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.stream.Stream;
import org.chalkline.access.SignatureRefused;
import org.chalkline.editing.Unsaved;
import org.chalkline.priorities.PriorityRefused;
import org.chalkline.priorities.Signature;

/**
 * What is signed, in a sentence, and the signature. Stays open with everything typed when it is refused; a second click or
 * Enter finds the button used.
 */
class SignDialog extends Dialog {

    private final SignFields fields = new SignFields();
    private final Paragraph problem = new Paragraph();
    private final Button sign = new Button("Sign", click -> sign());
    private final SerializableConsumer<Signature> signer;
    private SerializableSupplier<Boolean> ready = () -> true;
    private SerializableSupplier<Boolean> typed = () -> false;
    private Focusable<?> first = fields.password;

    /** @param signer is called with the signature; the dialog closes unless it is refused */
    SignDialog(String title, String sentence, SerializableConsumer<Signature> signer) {
        this.signer = signer;
        setHeaderTitle(title);
        addClassName("sign-dialog");
        setWidth("min(34rem, 94vw)");
        setCloseOnOutsideClick(false);
        var what = new Paragraph(sentence);
        what.addClassName("sign-what");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(what, problem, fields);
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickShortcut(Key.ENTER).listenOn(fields.password);
        getFooter().add(new Button("Cancel", click -> leave()), sign);
        addDialogCloseActionListener(action -> leave());
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                first.focus();
            }
        });
    }

    /** With more to fill in before the signature; {@code complete} says at its fields what is missing. */
    SignDialog asking(SerializableSupplier<Boolean> complete, Component... more) {
        ready = complete;
        typed = () -> Stream.of(more).anyMatch(field -> field instanceof HasValue<?, ?> value && !value.isEmpty());
        for (int i = 0; i < more.length; i++) {
            addComponentAtIndex(2 + i, more[i]);
        }
        if (more.length > 0 && more[0] instanceof Focusable<?> field) {
            first = field;
        }
        return this;
    }

    /** A reason that was written is not lost by a slip. */
    private void leave() {
        if (typed.get()) {
            Unsaved.ask(this::close);
        } else {
            close();
        }
    }

    private void sign() {
        if (!isOpened()) {
            return;
        }
        problem.setVisible(false);
        // Both are asked, so that all that is missing is said at once.
        if (!(ready.get() & fields.complete())) {
            sign.setEnabled(true);
            return;
        }
        try {
            signer.accept(fields.signature());
            fields.remember();
            close();
        } catch (SignatureRefused refused) {
            fields.refuse(refused.words());
            sign.setEnabled(true);
        } catch (PriorityRefused refused) {
            problem.setText(refused.words());
            problem.setVisible(true);
            sign.setEnabled(true);
        }
    }
}
