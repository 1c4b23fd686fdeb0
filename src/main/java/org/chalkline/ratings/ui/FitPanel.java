package org.chalkline.ratings.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.chalkline.judgment.Fit;
import org.chalkline.judgment.Pair;

/** How well the reader's judgments fit together, and which to look at again. */
class FitPanel extends Div {

    private final Paragraph sentence = new Paragraph();
    private final Div pairs = new Div();
    private final Details figure = new Details("In figures");
    private final SerializableConsumer<Pair> open;

    FitPanel(SerializableConsumer<Pair> open) {
        this.open = open;
        addClassNames("chart-card", "fit-panel");
        sentence.addClassName("fit-sentence");
        sentence.getElement().setAttribute("role", "status");
        pairs.addClassName("fit-pairs");
        add(sentence, pairs, figure);
    }

    void show(Fit fit, List<String> names) {
        sentence.setText((fit.well() ? "✓ " : "⚠ ") + fit.sentence());
        getElement().setAttribute("data-fit", fit.well() ? "well" : "look");
        pairs.removeAll();
        fit.lookAt().forEach(pair -> {
            var button = new NativeButton(
                    "“%s” and “%s”".formatted(names.get(pair.first()), names.get(pair.second())),
                    click -> open.accept(pair));
            button.addClassName("tool-button");
            pairs.add(button);
        });
        figure.setVisible(!fit.number().isBlank());
        figure.removeAll();
        figure.add(new Paragraph(fit.number()));
    }
}
