package org.chalkline.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.portfolio.RecordValues;
import org.jspecify.annotations.Nullable;

/**
 * Fields for the values of a record, by the names of its components. A component without a field keeps its value. Texts
 * are no longer than the plan keeps.
 */
public class Fields<R extends Record> extends Div {

    private final Binder<Map<String, @Nullable Object>> binder = new Binder<>();
    private final Map<String, HasValue<?, ?>> fields = new HashMap<>();
    private final Map<String, @Nullable Object> shown = new HashMap<>();
    private transient R record;
    private final Map<String, SerializableFunction<R, String>> rules = new LinkedHashMap<>();
    private Div group = new Div();

    /** @param record whose values are shown first; for a new record, one to start from */
    public Fields(R record) {
        this.record = record;
        addClassName("edit-fields");
        startGroup();
    }

    /** What follows stands under a heading of its own. */
    public Fields<R> section(String title) {
        var heading = new H3(title);
        heading.addClassName("edit-section");
        add(heading);
        startGroup();
        return this;
    }

    private void startGroup() {
        group = new Div();
        group.addClassName("edit-group");
        add(group);
    }

    /** A line of text that must not be empty. */
    public Fields<R> needed(String component, String label) {
        var field = FieldMaker.line(component, label);
        binder.forField(field)
                .asRequired("“" + label + "” is needed.")
                .withConverter(String::strip, text -> text)
                .bind(values -> (String) values.get(component), (values, text) -> values.put(component, text));
        return place(component, field);
    }

    /** A line of text that may be empty. */
    public Fields<R> text(String component, String label) {
        return field(component, FieldMaker.line(component, label), String::strip, text -> text);
    }

    /** The code of a new record; those that are kept keep theirs. */
    public <I> Fields<R> code(String label, SerializableFunction<String, I> make) {
        var field = FieldMaker.code(label);
        return this.<String, I>field("id", field, text -> make.apply(text.strip()), String::valueOf);
    }

    /** Several lines of text. */
    public Fields<R> area(String component, String label, String helper) {
        return field(component, FieldMaker.area(component, label, helper), String::strip, text -> text);
    }

    /** A whole number from 0 up; nothing typed is 0. */
    public Fields<R> count(String component, String label) {
        var field = FieldMaker.count(label);
        binder.forField(field)
                .bind(
                        values -> values.get(component) instanceof Integer count && count != 0 ? count : null,
                        (values, count) -> values.put(component, count == null ? 0 : count));
        return place(component, field);
    }

    /** One of a few values, never none. */
    public <V> Fields<R> choice(
            String component, String label, List<V> choices, SerializableFunction<V, String> words) {
        return field(component, FieldMaker.choice(label, choices, words));
    }

    /** Some of many values, as a list. */
    public <V> Fields<R> several(
            String component, String label, List<V> choices, SerializableFunction<V, String> words) {
        return field(component, FieldMaker.several(label, choices, words), List::copyOf, LinkedHashSet::new);
    }

    /** A day, or none. */
    public Fields<R> day(String component, String label) {
        var picker = FieldMaker.day(label);
        picker.setClearButtonVisible(true);
        return this.<LocalDate>field(component, picker);
    }

    /** A day, always. */
    public Fields<R> neededDay(String component, String label) {
        var picker = FieldMaker.day(label);
        binder.forField(picker)
                .asRequired("“" + label + "” is needed.")
                .bind(values -> (LocalDate) values.get(component), (values, day) -> values.put(component, day));
        return place(component, picker);
    }

    public Fields<R> yes(String component, String label) {
        return this.<Boolean>field(component, new Checkbox(label));
    }

    /** A field whose value is that of the record. */
    public <V> Fields<R> field(String component, HasValue<?, V> field) {
        return field(component, field, value -> value, value -> value);
    }

    /**
     * A field whose value is made into that of the record; a message of {@link IllegalArgumentException} is shown at the
     * field.
     */
    @SuppressWarnings("unchecked") // The component holds what the field was made for.
    public <V, T> Fields<R> field(
            String component,
            HasValue<?, V> field,
            SerializableFunction<V, @Nullable T> toRecord,
            SerializableFunction<T, V> toField) {
        binder.forField(field)
                .withConverter(Converter.from(
                        value -> value == null ? null : toRecord.apply(value),
                        value -> value == null ? field.getEmptyValue() : toField.apply(value),
                        refused -> String.valueOf(refused.getMessage())))
                .bind(values -> (T) values.get(component), (values, value) -> values.put(component, value));
        return place(component, field);
    }

    private Fields<R> place(String component, HasValue<?, ?> field) {
        fields.put(component, field);
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        group.add((Component) field);
        show(record);
        return this;
    }

    /**
     * What must hold between several fields, or between this record and others: said at a field as soon as all of them can
     * be read.
     *
     * @param broken what is wrong; empty for nothing
     */
    public Fields<R> rule(String component, SerializableFunction<R, String> broken) {
        if (rules.isEmpty()) {
            onChange(() -> peek().ifPresent(typed -> {
                // Takes back what was said before of fields that are in order now.
                binder.validate();
                keepsRules(typed);
            }));
        }
        rules.merge(component, broken, (first, second) -> typed -> {
            var message = first.apply(typed);
            return message.isEmpty() ? second.apply(typed) : message;
        });
        return this;
    }

    /** Calls when somebody types. */
    public void onChange(Runnable changed) {
        binder.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Whether something stands in the fields that is not in the record. */
    public boolean changed() {
        return fields.entrySet().stream()
                .anyMatch(it ->
                        !Objects.equals(shown.get(it.getKey()), it.getValue().getValue())
                                || it.getValue() instanceof Part part && part.unfinished());
    }

    /** The record as typed; empty when a field refuses what stands in it, which it then says. */
    public Optional<R> read() {
        var values = RecordValues.of(record);
        var partsComplete = fields.values().stream()
                .filter(Part.class::isInstance)
                .map(part -> ((Part) part).complete())
                .reduce(true, Boolean::logicalAnd);
        if (!binder.writeBeanIfValid(values) || !partsComplete) {
            focusFirstInvalid();
            return Optional.empty();
        }
        var typed = RecordValues.with(record, values);
        if (!keepsRules(typed)) {
            focusFirstInvalid();
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    private boolean keepsRules(R typed) {
        var kept = true;
        for (var rule : rules.entrySet()) {
            var broken = rule.getValue().apply(typed);
            if (!broken.isEmpty()) {
                mark(rule.getKey(), broken);
                kept = false;
            }
        }
        return kept;
    }

    /** The record as typed so far, without a word on what is missing in it; empty when it can't be one yet. */
    public Optional<R> peek() {
        if (!binder.isValid()) {
            return Optional.empty();
        }
        var values = RecordValues.of(record);
        binder.writeBeanAsDraft(values);
        return Optional.of(RecordValues.with(record, values));
    }

    /** A field that takes the whole width. */
    public Fields<R> wide(String component) {
        ((Component) Objects.requireNonNull(fields.get(component))).addClassName("edit-wide");
        return this;
    }

    /** Something that stands among the fields and is not one of them, such as a help to fill them. */
    public Fields<R> aside(Component help) {
        group.add(help);
        return this;
    }

    /** Shows another state of the record. */
    public final void show(R newRecord) {
        record = newRecord;
        binder.readBean(RecordValues.of(record));
        fields.forEach((component, field) -> shown.put(component, field.getValue()));
    }

    /** Says at its field what is wrong; false when there is no such field. */
    public boolean refuse(String component, String message) {
        var placed = mark(component, message);
        if (placed) {
            focusFirstInvalid();
        }
        return placed;
    }

    private boolean mark(String component, String message) {
        if (fields.get(component) instanceof HasValidation field) {
            field.setInvalid(true);
            field.setErrorMessage(message);
            return true;
        }
        return false;
    }

    /** Puts a value into a field, as if it had been typed. */
    @SuppressWarnings("unchecked") // Whoever offers knows the field.
    public <V> void offer(String component, V value) {
        ((HasValue<?, V>) Objects.requireNonNull(fields.get(component))).setValue(value);
    }

    /** Where to begin, when the form opens. */
    public Fields<R> start(String component) {
        addAttachListener(attached -> {
            if (fields.get(component) instanceof Focusable<?> field) {
                field.focus();
            }
        });
        return this;
    }

    private void focusFirstInvalid() {
        getElement().executeJs("setTimeout(() => this.querySelector('[invalid]')?.focus())");
    }
}
