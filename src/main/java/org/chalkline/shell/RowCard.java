package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of a table in a few short lines: what it is, and under it what one would ask first. */
public class RowCard extends Div {

    public RowCard(Component name, String... lines) {
        addClassName("row-card");
        add(name);
        for (var line : lines) {
            add(new Span(line));
        }
    }
}
