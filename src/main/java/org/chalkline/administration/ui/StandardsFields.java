package org.chalkline.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.Thresholds;

/** Where the district draws its lines, and by which words a link's strength is judged. */
final class StandardsFields extends Div {

    private static final int MOST = 100;

    private final Binder<DistrictDraft> binder;

    StandardsFields(Binder<DistrictDraft> binder) {
        this.binder = binder;
        add(
                new H3("Where alignment is called what"),
                new Paragraph("Alignment goes from 0 to 100. Under moderate, and over 0, it is low."),
                lines(),
                new H3("How strongly work serves a goal"),
                new Paragraph("The words by which a link is judged. Where nothing stands, Chalkline's own."),
                words());
    }

    private Div lines() {
        var usual = Thresholds.DEFAULT;
        var group = new Div(
                line("Moderate from", DistrictDraft.Line.MODERATE, usual.moderateFrom(), MOST),
                line("Strong from", DistrictDraft.Line.STRONG, usual.strongFrom(), MOST),
                line("Very strong from", DistrictDraft.Line.VERY_STRONG, usual.veryStrongFrom(), MOST),
                line(
                        "Months until a link is stale",
                        DistrictDraft.Line.REVIEW,
                        usual.reviewMonths(),
                        Thresholds.MOST_MONTHS));
        group.addClassName("settings-group");
        return group;
    }

    private IntegerField line(String label, DistrictDraft.Line line, int usual, int most) {
        var field = new IntegerField(label);
        field.setHelperText("Usually %d".formatted(usual));
        binder.forField(field)
                .asRequired("A whole number is needed.")
                .withValidator(number -> number >= 1 && number <= most, "1 to %d.".formatted(most))
                .bind(draft -> draft.line(line), (draft, number) -> draft.line(line, number));
        return field;
    }

    private Div words() {
        var group = new Div();
        group.addClassName("settings-group");
        for (var strength : Strength.values()) {
            var field = new TextArea("%d, %s".formatted(strength.points(), strength.words()));
            field.setMaxLength(District.LONGEST_RUBRIC);
            field.setHelperText("Chalkline's own: " + strength.rubric());
            field.setValueChangeMode(ValueChangeMode.ON_BLUR);
            binder.forField(field)
                    .bind(draft -> draft.rubric(strength), (draft, text) -> draft.rubric(strength, text.strip()));
            group.add(field);
        }
        return group;
    }
}
