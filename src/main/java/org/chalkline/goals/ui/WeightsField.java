package org.chalkline.goals.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.editing.NumberText;
import org.chalkline.editing.Part;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Retirement;

/** The points of all goals, with their sum, and what they would change, as they are typed. */
@CssImport("./goals/weights.css")
class WeightsField extends CustomField<List<Goal>> implements Part {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private final Map<GoalId, NumberText> fields = new LinkedHashMap<>();
    private final Paragraph sum = new Paragraph();
    private final Paragraph effect = new Paragraph();
    private final transient List<Goal> goals;
    private final transient SerializableFunction<List<Goal>, String> effectOf;

    /**
     * @param note what to know of a goal when weighing it, in a few words
     * @param effectOf what weights would change, in words
     */
    WeightsField(
            List<Goal> goals,
            SerializableFunction<Goal, String> note,
            SerializableFunction<List<Goal>, String> effectOf) {
        this.goals = goals;
        this.effectOf = effectOf;
        addClassNames("edit-wide", "weights-field");
        var rows = new Div();
        goals.forEach(goal -> rows.add(row(goal, note.apply(goal))));
        sum.addClassName("weights-sum");
        sum.getElement().setAttribute("role", "status");
        effect.getElement().setAttribute("role", "status");
        var scale = new Button("Scale to 100", click -> scale());
        var total = new Div(sum, scale);
        total.addClassName("weights-total");
        var foot = new Div(total, effect);
        foot.addClassName("weights-foot");
        add(rows, foot);
    }

    private Div row(Goal goal, String note) {
        var field = new NumberText("");
        field.setAriaLabel("Points for “%s”. %s".formatted(goal.title(), note));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addKeyDownListener(Key.ARROW_UP, key -> step(field, BigDecimal.ONE));
        field.addKeyDownListener(Key.ARROW_DOWN, key -> step(field, BigDecimal.ONE.negate()));
        field.addValueChangeListener(change -> tell());
        field.setSuffixComponent(new Span("points"));
        fields.put(goal.id(), field);
        var small = new Span(note);
        small.addClassName("weights-note");
        var words = new Div(new Span(goal.title()), small);
        words.addClassName("weights-words");
        var row = new Div(words, field);
        row.addClassName("weights-row");
        return row;
    }

    private void step(NumberText field, BigDecimal points) {
        points(field)
                .map(points::add)
                .filter(it -> it.signum() >= 0 && it.compareTo(ALL) <= 0)
                .ifPresent(it -> field.setValue(NumberText.toText(it)));
        updateValue();
    }

    private void scale() {
        complete();
        var typed = typed();
        if (typed.size() == goals.size()) {
            setPresentationValue(Retirement.scaled(typed));
            updateValue();
        }
    }

    /** Says how the points add up, and what they would change once they do. */
    private void tell() {
        var typed = typed();
        sum.setText(sumInWords(typed));
        var whole = typed.size() == goals.size() && sum(typed).compareTo(ALL) == 0;
        effect.setText(
                whole && !typed.equals(goals) ? effectOf.apply(typed) : whole ? "" : "Points must add up to 100.");
    }

    /** "97 of 100, 3 to give". */
    static String sumInWords(List<Goal> goals) {
        var given = sum(goals);
        var rest = ALL.subtract(given);
        var words = rest.signum() == 0
                ? "all given"
                : rest.signum() > 0
                        ? NumberText.toText(rest) + " to give"
                        : NumberText.toText(rest.negate()) + " too many";
        return "%s of 100, %s".formatted(NumberText.toText(given), words);
    }

    private static BigDecimal sum(List<Goal> goals) {
        return goals.stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The goals whose points can be read, with these. */
    private List<Goal> typed() {
        var result = new ArrayList<Goal>();
        for (var goal : goals) {
            points(field(goal)).ifPresent(points -> result.add(goal.withWeight(points)));
        }
        return result;
    }

    @Override
    public void focus() {
        fields.values().stream().findFirst().ifPresent(NumberText::focus);
    }

    private NumberText field(Goal goal) {
        return Objects.requireNonNull(fields.get(goal.id()));
    }

    private static Optional<BigDecimal> points(NumberText field) {
        try {
            return Optional.of(field.getValue().isBlank() ? BigDecimal.ZERO : parse(field.getValue()));
        } catch (IllegalArgumentException notPoints) {
            return Optional.empty();
        }
    }

    private static BigDecimal parse(String text) {
        var points = NumberText.parse(text);
        if (points.signum() < 0 || points.compareTo(ALL) > 0) {
            throw new IllegalArgumentException("Between 0 and 100 points.");
        }
        if (points.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("Points have up to four decimals.");
        }
        return points;
    }

    @Override
    public boolean complete() {
        var complete = true;
        for (var field : fields.values()) {
            try {
                parse(field.getValue().isBlank() ? "0" : field.getValue());
                field.setInvalid(false);
            } catch (IllegalArgumentException notPoints) {
                field.setInvalid(true);
                field.setErrorMessage(notPoints.getMessage());
                complete = false;
            }
        }
        return complete;
    }

    @Override
    public boolean unfinished() {
        return typed().size() < goals.size();
    }

    @Override
    protected List<Goal> generateModelValue() {
        complete();
        return typed();
    }

    @Override
    protected void setPresentationValue(List<Goal> value) {
        value.forEach(goal -> field(goal).setValue(NumberText.toText(goal.weight())));
        tell();
    }
}
