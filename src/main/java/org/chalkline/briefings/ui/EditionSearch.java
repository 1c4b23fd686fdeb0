package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.chalkline.briefings.EditionFinder;
import org.chalkline.finding.Finding;

/** Looks for words in the pages of past editions; what was asked for stands in the address. */
class EditionSearch extends Div {

    private static final String PARAMETER = "find";
    private static final int LONGEST = 200;

    /** @return what is asked for; empty for nothing */
    static String asked(QueryParameters parameters) {
        var text = parameters.getSingleParameter(PARAMETER).orElse("").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    EditionSearch(String asked, EditionFinder finder) {
        addClassName("edition-search");
        var field = new TextField("Search in the pages of editions");
        field.setValue(asked);
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setPlaceholder("Such as “Chromebook”");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var words = change.getValue().strip();
                UI.getCurrent()
                        .navigate(
                                EditionAddress.LIST,
                                words.isEmpty()
                                        ? QueryParameters.empty()
                                        : new QueryParameters(Map.of(PARAMETER, List.of(words))));
            }
        });
        add(field);
        if (!asked.isEmpty()) {
            found(asked, finder);
        }
    }

    private void found(String asked, EditionFinder finder) {
        var findings = finder.find(asked);
        var sentence = new Paragraph(findings.sentence());
        sentence.getElement().setAttribute("role", "status");
        add(sentence);
        findings.groups().forEach(group -> {
            group.shown().forEach(finding -> add(card(finding)));
            if (group.count() > group.shown().size()) {
                add(new Paragraph(
                        "The best %,d are shown.".formatted(group.shown().size())));
            }
        });
    }

    private static Component card(Finding finding) {
        var link = new Anchor(finding.key(), pieces(finding.title()));
        var note = new Paragraph(pieces(finding.note()));
        note.addClassName("edition-state");
        var card = new Article(new H2(link), note);
        card.addClassNames("chart-card", "edition-card");
        if (!finding.excerpt().isEmpty()) {
            card.add(new Paragraph(pieces(finding.excerpt())));
        }
        return card;
    }

    private static Component pieces(List<Finding.Piece> pieces) {
        var line = new Span();
        pieces.forEach(piece -> {
            var part = new Element(piece.matched() ? "mark" : "span");
            part.setText(piece.text());
            line.getElement().appendChild(part);
        });
        return line;
    }
}
