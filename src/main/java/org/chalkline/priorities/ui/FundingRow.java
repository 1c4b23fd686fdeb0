package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Optional;
import org.chalkline.portfolio.FundId;
import org.chalkline.priorities.FundingAnswer.Answer;
import org.chalkline.priorities.FundingAnswer.Given;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.FundLine;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** One fund: what the list asks of it, what it has, and the answer. */
class FundingRow extends Div {

    private final transient @Nullable FundId fund;
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>("Is the money there?");
    private final TextArea note;

    FundingRow(@Nullable FundId fund, String name, CutLine cutLine) {
        this.fund = fund;
        addClassName("funding-row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        add(new H3(name));
        if (fund == null) {
            add(new Paragraph(unfunded(cutLine)));
        } else {
            var lines = cutLine.funds().stream()
                    .filter(line -> line.fund().id().equals(fund))
                    .toList();
            lines.forEach(line -> add(year(line, lines.size() > 1)));
        }
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(FundingRow::words);
        answer.setAriaLabel("Is the money there? " + name);
        answer.addValueChangeListener(change -> answer.setInvalid(false));
        note = ItemDialog.area("Note", "Needed where the money is not there in full");
        note.setAriaLabel("Note: " + name);
        note.addValueChangeListener(change -> note.setInvalid(false));
        var said = new Div(answer, note);
        said.addClassName("funding-answer");
        add(said);
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case CONFIRMED -> "Confirmed";
            case PARTLY -> "Partly";
            case NOT -> "Not there";
        };
    }

    private static String unfunded(CutLine cutLine) {
        var parts = new ArrayList<String>();
        for (var item : cutLine.items()) {
            for (var part : item.parts()) {
                if (part.fund() == null) {
                    parts.add("%s in %s for “%s”"
                            .formatted(
                                    part.amount(),
                                    part.year(),
                                    item.initiative().title()));
                }
            }
        }
        return "No fund stands behind " + String.join(", ", parts) + ".";
    }

    /** What the list asks in a year, what there is, and what is left. */
    private static Component year(FundLine line, boolean several) {
        var left = line.has().map(has -> has.minus(line.usedElsewhere()).minus(line.asked()));
        var figures = new DescriptionList();
        figures.addClassName("funding-year");
        figure(
                figures,
                several ? "Asked in " + line.year() : "The list asks",
                line.asked().toString());
        figure(figures, "Of it above the line", line.granted().toString());
        figure(figures, "The fund has", line.has().map(Money::toString).orElse("not known"));
        figure(figures, "Other work takes", line.usedElsewhere().toString());
        figure(
                figures,
                left.filter(Money::isNegative).isPresent() ? "Short by" : "Left after the list",
                left.map(money -> money.isNegative() ? money.negated() : money)
                        .map(Money::toString)
                        .orElse("not known"));
        return figures;
    }

    private static void figure(DescriptionList figures, String name, String value) {
        var pair = new Div();
        pair.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        figures.add(pair);
    }

    void confirm() {
        answer.setValue(Answer.CONFIRMED);
    }

    void focusAnswer() {
        answer.getElement().callJsFunction("focus");
    }

    void fill(Answer given, String text) {
        answer.setValue(given);
        note.setValue(text);
    }

    /** The answer; says at the field what is missing. */
    Optional<Given> given() {
        var said = answer.getValue();
        answer.setErrorMessage("Say whether the money is there.");
        answer.setInvalid(said == null);
        if (said == null) {
            return Optional.empty();
        }
        note.setErrorMessage("Say what is missing where the money is not there in full.");
        note.setInvalid(said != Answer.CONFIRMED && note.getValue().isBlank());
        return note.isInvalid()
                ? Optional.empty()
                : Optional.of(new Given(fund, said, note.getValue().strip()));
    }

    /** To what is missing. */
    void focusMissing() {
        if (answer.isInvalid()) {
            focusAnswer();
        } else {
            note.focus();
        }
    }

    boolean isMissing() {
        return answer.isInvalid() || note.isInvalid();
    }
}
