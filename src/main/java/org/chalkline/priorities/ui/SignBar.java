package org.chalkline.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Stays at the foot of the screen: what is chosen so far, and the steps that can be taken. */
class SignBar extends Div {

    private final Paragraph sentence = new Paragraph();
    private final Button sign;

    SignBar(SerializableRunnable quickStart, SerializableRunnable sendBack, SerializableRunnable signAll) {
        addClassName("sign-bar");
        sentence.getElement().setAttribute("role", "status");
        sign = new Button("Sign …", click -> signAll.run());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button("Send the whole list back …", click -> sendBack.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var quick = new Button("Approve all above the line, defer the rest …", click -> quickStart.run());
        var buttons = new Div(back, quick, sign);
        buttons.addClassName("sign-steps");
        add(sentence, buttons);
    }

    void show(VerdictCount chosen, long open) {
        sign.setEnabled(chosen.all() > 0);
        sign.setText(chosen.all() == 0 ? "Sign …" : "Sign %,d %s …".formatted(chosen.all(), decisions(chosen.all())));
        sentence.setText(
                chosen.all() == 0
                        ? "Choose for each item; nothing is decided until you sign."
                        : "Chosen, not signed: %s. %s"
                                .formatted(chosen.words(), open == 0 ? "Nothing is open." : open + " still open."));
    }

    static String decisions(long count) {
        return count == 1 ? "decision" : "decisions";
    }
}
