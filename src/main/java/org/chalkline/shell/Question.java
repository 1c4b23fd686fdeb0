package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before something that is not cheaply undone. Escape means no, and the keyboard stands on "no". Used instead of
 * Vaadin's ConfirmDialog, whose parts have roles that accessibility checkers refuse.
 */
public class Question extends Dialog {

    private final Button yes;
    private final Button no;
    private transient Runnable whenNo = () -> {};

    /**
     * @param yes what the button says that does it
     * @param no what the button says that leaves everything as it is
     */
    public Question(String title, Component words, String yes, Runnable whenYes, String no) {
        this.yes = new Button(yes, click -> {
            close();
            whenYes.run();
        });
        this.yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        this.no = new Button(no, click -> leave());
        this.no.setAutofocus(true);
        addClassName("question");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> leave());
        add(words);
        getFooter().add(this.no, this.yes);
    }

    public Question(String title, String words, String yes, Runnable whenYes, String no) {
        this(title, new Paragraph(words), yes, whenYes, no);
    }

    /** What is done can't be undone, or only with effort. */
    public Question grave() {
        yes.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    /** What else is to be done on "no". */
    public Question orElse(Runnable done) {
        whenNo = done;
        return this;
    }

    private void leave() {
        close();
        whenNo.run();
    }
}
