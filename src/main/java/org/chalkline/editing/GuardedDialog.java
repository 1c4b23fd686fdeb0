package org.chalkline.editing;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chalkline.shared.Refused;

/** A form over a page. What is typed is not lost by closing, by leaving the page or by a refusal. */
public abstract class GuardedDialog extends Dialog {

    private final Paragraph problem = new Paragraph();
    private final Div form = new Div();
    private final List<HasValue<?, ?>> watched = new ArrayList<>();
    private final List<Object> before = new ArrayList<>();

    /** @param saves what the button says */
    protected GuardedDialog(String title, String saves) {
        setHeaderTitle(title);
        setWidth("min(44rem, 94vw)");
        addClassName("guarded-dialog");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> leave());
        problem.addClassNames("problem", "guarded-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        form.addClassName("guarded-form");
        add(problem, form);
        var save = new Button(saves, click -> trySave());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> leave()), save);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                Unsaved.guard(this, false);
            }
        });
    }

    /**
     * Keeps what was typed.
     *
     * @return false where a field has something to say, and then the dialog stays
     */
    protected abstract boolean save();

    protected final Div form() {
        return form;
    }

    /** Asks before what was typed in these is lost. */
    protected final void watch(HasValue<?, ?>... fields) {
        for (var field : fields) {
            watched.add(field);
            before.add(field.getValue());
            field.addValueChangeListener(change -> Unsaved.guard(this, changed()));
        }
    }

    protected final void complain(String words) {
        problem.setText(words);
        problem.setVisible(!words.isBlank());
    }

    private boolean changed() {
        for (int i = 0; i < watched.size(); i++) {
            if (!Objects.equals(watched.get(i).getValue(), before.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void trySave() {
        complain("");
        try {
            if (save()) {
                close();
            }
        } catch (Refused refused) {
            complain(refused.words() + (changed() ? " What you typed stays here." : ""));
        }
    }

    private void leave() {
        if (changed()) {
            Unsaved.ask(this::close);
        } else {
            close();
        }
    }
}
