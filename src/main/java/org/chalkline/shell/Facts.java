package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of numbers, each with the words for it: the few figures a reader should leave with. */
public class Facts extends DescriptionList {

    /** Longer values are words, not figures, and stand in the size of words. */
    private static final int SHORT = 12;

    public Facts() {
        addClassName("facts");
    }

    /**
     * Adds one figure.
     *
     * @param name the words, such as "Planned in FY27"
     * @param value the number as read, such as "$5.9M"
     */
    public Facts fact(String name, String value) {
        return fact(name, value, "");
    }

    /** @param note what the reader should know of the number, in a few words; empty for nothing */
    public Facts fact(String name, String value, String note) {
        return fact(name, new Span(value), note);
    }

    /** @param value the number as a component, such as a link to what is behind it */
    public Facts fact(String name, Component value, String note) {
        var described = new Description();
        value.addClassName("fact-value");
        if (value.getElement().getTextRecursively().length() > SHORT) {
            value.addClassName("fact-words");
        }
        described.add(value);
        if (!note.isBlank()) {
            var small = new Span(note);
            small.addClassName("fact-note");
            described.add(small);
        }
        var group = new Div();
        group.addClassName("fact");
        group.add(new Term(name), described);
        add(group);
        return this;
    }
}
