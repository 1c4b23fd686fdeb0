package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says how many rows are selected, and what can be done with them. Always there, so that the list does not jump. */
class SelectionBar extends Div {

    private final Span says = new Span();
    private final Button change;
    private final Button none;

    SelectionBar(Runnable changeThem, Runnable clear) {
        change = new Button("Change them…", click -> changeThem.run());
        none = new Button("Select none", click -> clear.run());
        none.addThemeNames("tertiary");
        addClassName("selection-bar");
        says.getElement().setAttribute("role", "status");
        add(says, change, none);
        show(0, 0);
    }

    void show(int selected, int rows) {
        says.setText(
                selected == 0
                        ? "Select rows to change many at once."
                        : "%,d of %,d selected.".formatted(selected, rows));
        change.setVisible(selected > 0);
        none.setVisible(selected > 0);
    }
}
