package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing yet: says what goes here and offers the next step. */
public class EmptyState extends Div {

    /** An empty place without a next step for this reader. */
    public EmptyState(String title, String text) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(text));
    }

    /** @param next a link or button with the next step, left out for roles that can't take it */
    public EmptyState(String title, String text, Component next) {
        this(title, text);
        add(next);
    }
}
