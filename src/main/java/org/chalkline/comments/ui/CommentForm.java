package org.chalkline.comments.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.chalkline.access.Person;
import org.chalkline.comments.CommentRefused;

/** A field for a comment and its button. Stays with everything typed when it is refused. */
class CommentForm extends Div {

    private final MentionArea field;
    private final Div buttons = new Div();
    private final SerializableConsumer<String> onSave;

    CommentForm(
            String label,
            String button,
            SerializableSupplier<List<Person>> mentionable,
            SerializableConsumer<String> onSave) {
        this.onSave = onSave;
        field = new MentionArea(label, mentionable);
        addClassName("comment-form");
        var save = new Button(button, click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(field);
        buttons.add(save);
        buttons.addClassName("comment-buttons");
        add(field, buttons);
    }

    /** For a comment that stands already. */
    CommentForm with(String text, SerializableRunnable cancel) {
        field.setText(text);
        buttons.add(new Button("Cancel", click -> cancel.run()));
        field.focus();
        return this;
    }

    boolean isBlank() {
        return field.text().isBlank();
    }

    private void save() {
        try {
            onSave.accept(field.text());
            field.setText("");
        } catch (CommentRefused refused) {
            field.complain(refused.words());
        }
    }
}
