package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a decision's page: its heading, a sentence, and what is under it. */
class DecisionCard extends Section {

    DecisionCard(String id, String heading, String sentence, Component... content) {
        addClassNames("chart-card", "decision-card");
        var title = new H2(heading);
        title.addClassName("chart-title");
        title.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        add(title);
        if (!sentence.isBlank()) {
            var words = new Paragraph(sentence);
            words.addClassName("chart-sentence");
            add(words);
        }
        add(content);
    }
}
