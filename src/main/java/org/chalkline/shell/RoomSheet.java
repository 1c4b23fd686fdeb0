package org.chalkline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The page that is shown in a room. */
class RoomSheet extends Div {

    private final Paragraph kicker = new Paragraph();
    private final H1 title = new H1();
    private final Div content = new Div();

    RoomSheet() {
        addClassName("walk-sheet");
        kicker.addClassName("walk-kicker");
        title.addClassName("walk-title");
        title.getElement().setAttribute("tabindex", "-1");
        content.addClassName("walk-content");
        add(kicker, title, content);
    }

    /** @param alone whether it is nothing but the drawing of a page */
    void show(RoomPages.Shown shown, boolean alone) {
        kicker.setText(shown.kicker());
        title.setText(shown.title());
        content.removeAll();
        shown.content().forEach(content::add);
        setClassName("is-alone", alone);
    }

    String title() {
        return title.getText();
    }

    /** Where one is read from: the page that has just come. */
    void readFromHere() {
        title.getElement().callJsFunction("focus");
    }
}
