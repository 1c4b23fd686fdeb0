package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.menu.MenuConfiguration;

/** Stands where there is nothing yet: says what goes here and offers the next step. */
public class EmptyState extends Div {

    private static final String IMPORT = "import";

    /** An empty place without a next step for this reader. */
    public EmptyState(String title, String text) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(text));
    }

    /** Before there is a plan: readers who may bring one in are shown where. */
    public static EmptyState untilImported(String title, String text) {
        var mayImport = MenuConfiguration.getMenuEntries().stream()
                .anyMatch(entry -> entry.path().equals(IMPORT) || entry.path().equals("/" + IMPORT));
        if (!mayImport) {
            return new EmptyState(title, text);
        }
        var next = new Anchor(IMPORT, "Import a plan");
        next.addClassName("next-step");
        return new EmptyState(title, text, next);
    }

    /** @param next a link or button with the next step, left out for roles that can't take it */
    public EmptyState(String title, String text, Component next) {
        this(title, text);
        add(next);
    }
}
