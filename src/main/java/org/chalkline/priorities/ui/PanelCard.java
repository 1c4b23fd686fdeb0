package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chalkline.shell.LongList;

/** A card with a heading, one sentence and what is under it. */
class PanelCard extends Div {

    PanelCard(String heading, String sentence, Component... content) {
        addClassName("chart-card");
        var title = new H2(heading);
        title.addClassName("chart-title");
        add(title);
        if (!sentence.isBlank()) {
            var words = new Paragraph(sentence);
            words.addClassName("chart-sentence");
            add(words);
        }
        add(content);
    }

    /** A card of sentences, the first of which stand there at once. */
    static PanelCard of(String heading, String sentence, List<String> lines) {
        return lines.isEmpty()
                ? new PanelCard(heading, sentence)
                : new PanelCard(heading, sentence, new LongList<>(lines, 8, line -> List.of(new Span(line))));
    }
}
