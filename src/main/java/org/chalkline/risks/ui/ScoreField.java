package org.chalkline.risks.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.chalkline.portfolio.Score;
import org.jspecify.annotations.Nullable;

/** A place on the 5×5, with what it means as it is chosen. */
class ScoreField extends CustomField<Score> {

    private static final int STEPS = 5;

    private final Select<Integer> likelihood = select("Likelihood");
    private final Select<Integer> impact = select("Impact");
    private final Span meaning = new Span();

    ScoreField(String label) {
        setLabel(label);
        var row = new Div(likelihood, impact, meaning);
        row.addClassName("edit-score");
        meaning.addClassName("edit-score-meaning");
        add(row);
        likelihood.addValueChangeListener(change -> tell());
        impact.addValueChangeListener(change -> tell());
    }

    private static Select<Integer> select(String label) {
        var select = new Select<Integer>();
        select.setLabel(label);
        select.setItems(IntStream.rangeClosed(1, STEPS).boxed().toList());
        return select;
    }

    private void tell() {
        var score = generateModelValue();
        meaning.setText(score == null ? "" : score.value() + ", " + score.band().words());
    }

    @Override
    protected @Nullable Score generateModelValue() {
        return likelihood.getValue() == null || impact.getValue() == null
                ? null
                : new Score(likelihood.getValue(), impact.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Score value) {
        likelihood.setValue(value == null ? null : value.likelihood());
        impact.setValue(value == null ? null : value.impact());
        tell();
    }
}
