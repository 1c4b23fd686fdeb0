package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a view: its name, small, and the one sentence that answers the view's question, large. */
public class PageHead extends Header {

    private final H1 title = new H1();
    private final Paragraph sentence = new Paragraph();

    /**
     * @param title what the view is about, a few words
     * @param sentence the view's answer, generated from the numbers it shows
     */
    public PageHead(String title, String sentence) {
        addClassName("page-head");
        this.title.addClassName("page-title");
        this.sentence.addClassName("page-sentence");
        show(title, sentence);
        add(this.title, this.sentence);
    }

    /** Adds what can be done here, beside the title. */
    public PageHead with(Component... tools) {
        if (tools.length > 0) {
            var place = new Div(tools);
            place.addClassName("page-tools");
            addComponentAtIndex(1, place);
        }
        return this;
    }

    /** Replaces both texts, as after a change of the filter. */
    public final void show(String newTitle, String newSentence) {
        title.setText(newTitle);
        sentence.setText(newSentence);
        sentence.setVisible(!newSentence.isBlank());
    }
}
