package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.TextLimits;

/** The fields for one change of many initiatives. */
class BulkFields extends Div {

    private final Select<Health> health = select("Health", Health::words, Health.values());
    private final TextArea reason = new TextArea("Why, for all of them");
    private final Select<Phase> phase = select("Phase", Phase::words, Phase.values());
    private final TextField owner = new TextField("Owner");
    private final Select<Category> category = select("Category", Category::words, Category.values());
    private What what = What.HEALTH;

    /** What many initiatives can be given at once. */
    enum What {
        HEALTH("Health"),
        PHASE("Phase"),
        OWNER("Owner"),
        CATEGORY("Category");

        private final String words;

        What(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    BulkFields() {
        addClassName("edit-group");
        reason.setMaxLength(TextLimits.of("healthReason"));
        reason.setHelperText("One sentence; needed when it is not on track");
        reason.addClassName("edit-wide");
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        owner.setMaxLength(TextLimits.of("owner"));
        owner.setValueChangeMode(ValueChangeMode.LAZY);
    }

    @SafeVarargs
    private static <E> Select<E> select(String label, SerializableFunction<E, String> words, E... values) {
        var select = new Select<E>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(words::apply);
        select.setPlaceholder("Choose");
        return select;
    }

    void onChange(Runnable changed) {
        health.addValueChangeListener(change -> changed.run());
        reason.addValueChangeListener(change -> {
            reason.setInvalid(false);
            changed.run();
        });
        phase.addValueChangeListener(change -> changed.run());
        owner.addValueChangeListener(change -> changed.run());
        category.addValueChangeListener(change -> changed.run());
    }

    void show(What newWhat) {
        what = newWhat;
        removeAll();
        add(
                switch (what) {
                    case HEALTH -> new Component[] {health, reason};
                    case PHASE -> new Component[] {phase};
                    case OWNER -> new Component[] {owner};
                    case CATEGORY -> new Component[] {category};
                });
    }

    /** Empty until something is chosen. */
    Optional<BulkChange> change() {
        return switch (what) {
            case HEALTH -> Optional.ofNullable(health.getValue()).map(it -> BulkChange.health(it, reason.getValue()));
            case PHASE -> Optional.ofNullable(phase.getValue()).map(BulkChange::phase);
            case OWNER ->
                Optional.of(owner.getValue()).filter(it -> !it.isBlank()).map(BulkChange::owner);
            case CATEGORY -> Optional.ofNullable(category.getValue()).map(BulkChange::category);
        };
    }

    /** Whether what is needed is there; a field that misses something says so. */
    boolean complete() {
        var missing = what == What.HEALTH ? HealthReason.missing(health.getValue(), reason.getValue()) : "";
        if (!missing.isEmpty()) {
            reason.setErrorMessage(missing);
            reason.setInvalid(true);
            reason.focus();
        }
        return missing.isEmpty();
    }
}
