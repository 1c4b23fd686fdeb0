package org.chalkline.ratings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chalkline.ratings.RatingRefused;
import org.chalkline.ratings.RoundKind;

/** What a new round is about, and its title. Stays open with everything typed when it is refused. */
class OpenRoundDialog extends Dialog {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final RadioButtonGroup<RoundKind> kind = new RadioButtonGroup<>("What is judged");
    private final TextField title = new TextField("Title");
    private final SerializableBiConsumer<RoundKind, String> open;

    OpenRoundDialog(LocalDate today, SerializableBiConsumer<RoundKind, String> open) {
        this.open = open;
        setHeaderTitle("Open a round");
        setWidth("min(30rem, 92vw)");
        kind.setItems(RoundKind.values());
        kind.setItemLabelGenerator(it -> it.words() + ": raters " + it.task());
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.addValueChangeListener(change -> title.setValue(suggestion(change.getValue(), today)));
        kind.setValue(RoundKind.GOAL_WEIGHTS);
        title.setHelperText("Everybody who rates reads it");
        title.setMaxLength(120);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.addValueChangeListener(change -> title.setInvalid(false));
        title.setWidthFull();
        var fields = new VerticalLayout(kind, title);
        fields.setPadding(false);
        add(fields);
        var save = new Button("Open the round", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private static String suggestion(RoundKind kind, LocalDate today) {
        return kind.words() + ", " + MONTH.format(today);
    }

    private void save() {
        try {
            open.accept(kind.getValue(), title.getValue());
            close();
        } catch (RatingRefused refused) {
            title.setErrorMessage(refused.words());
            title.setInvalid(true);
            title.focus();
        }
    }
}
