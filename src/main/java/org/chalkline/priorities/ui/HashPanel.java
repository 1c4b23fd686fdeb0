package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.chalkline.priorities.Decision;

/** The hashes by which a decision and what it rests on can be proved. */
class HashPanel extends DecisionCard {

    private final Paragraph told = new Paragraph();

    HashPanel(Decision.Kept kept) {
        super(
                "proof",
                "Proof",
                "Write these down, and you can tell at any later time whether a word of the decision, or of the plan that"
                        + " it rests on, was changed: the numbers would be others.");
        told.getElement().setAttribute("role", "status");
        add(
                hash("The decision", kept.hash()),
                hash("The plan as it was seen", kept.decision().picture()),
                told);
    }

    private Component hash(String what, String hash) {
        var copy = new Button("Copy", click -> copy(what, hash));
        copy.setAriaLabel("Copy: " + what);
        var code = new Code(hash);
        code.addClassName("hash");
        var line = new Div(code, copy);
        line.addClassName("decision-hash");
        return new Div(new H3(what + " (SHA-256)"), line);
    }

    private void copy(String what, String hash) {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", hash)
                .then(
                        Boolean.class,
                        copied -> told.setText(
                                copied ? what + " is on the clipboard." : "Mark the number and copy it by hand."),
                        failed -> told.setText("Mark the number and copy it by hand."));
    }
}
