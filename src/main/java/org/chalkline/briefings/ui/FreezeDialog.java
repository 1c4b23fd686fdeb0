package org.chalkline.briefings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chalkline.briefings.ComingMeetings.Coming;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.FrozenDays.FrozenDay;
import org.chalkline.briefings.Occasion;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.shared.Days;
import org.chalkline.shared.FiscalYear;

/** For which meeting the plan is frozen. */
class FreezeDialog extends GuardedDialog {

    private final Select<Coming> next = new Select<>();
    private final TextField title = new TextField("Title");
    private final RadioButtonGroup<Occasion> occasion = new RadioButtonGroup<>("For");
    private final DatePicker day = new DatePicker("Day of the meeting");
    private final ComboBox<Edition.Listed> start = new ComboBox<>("Begin with the pages of");
    private final Chosen chosen;

    /** Takes what was chosen. */
    interface Chosen extends Serializable {
        void take(String title, Occasion occasion, LocalDate day, Optional<EditionContent> start);
    }

    /**
     * @param meeting to begin with
     * @param coming the next meetings, to choose from
     * @param past editions whose pages can begin this one, the latest first
     */
    FreezeDialog(FrozenDay meeting, List<Coming> coming, FiscalYear year, List<Edition.Listed> past, Chosen chosen) {
        super("Freeze an edition", "Freeze the plan of now");
        this.chosen = chosen;
        title.setMaxLength(EditionContent.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.addValueChangeListener(change -> title.setInvalid(false));
        title.setWidthFull();
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(Occasion::words);
        occasion.setHelperText("Its pages hold what those at this meeting may see, and nothing else.");
        occasion.setValue(meeting.occasion());
        day.setRequiredIndicatorVisible(true);
        day.setValue(meeting.day());
        day.addValueChangeListener(change -> day.setInvalid(false));
        start.setItems(past);
        start.setItemLabelGenerator(
                it -> it.content().title() + ", " + it.content().meeting());
        start.setPlaceholder("The usual pages");
        start.setHelperText("The same pages in the same order, with their words, to be changed");
        start.setClearButtonVisible(true);
        start.setWidthFull();
        start.setVisible(!past.isEmpty());
        offer(coming);
        watch(title, occasion, day, start);
        form().add(
                        new Paragraph("The numbers of this moment are kept for good, for fiscal year " + year
                                + ". What is changed in the plan later does not change the edition."),
                        next,
                        title,
                        occasion,
                        day,
                        start);
        title.focus();
    }

    /** A choice that fills the fields below it, which can be filled without it. */
    private void offer(List<Coming> coming) {
        next.setLabel("Next meetings");
        next.setHelperText("Fills in the kind and the day");
        next.setItems(coming);
        next.setItemLabelGenerator(it -> Days.words(it.day()) + ": " + it.title());
        next.setVisible(!coming.isEmpty());
        next.setWidthFull();
        coming.stream()
                .filter(it -> it.occasion() == occasion.getValue() && it.day().equals(day.getValue()))
                .findFirst()
                .ifPresent(next::setValue);
        next.addValueChangeListener(change -> {
            occasion.setValue(change.getValue().occasion());
            day.setValue(change.getValue().day());
        });
    }

    @Override
    protected boolean save() {
        title.setErrorMessage("Give the edition a title: its readers see it first.");
        title.setInvalid(title.getValue().isBlank());
        day.setErrorMessage("Choose the day of the meeting.");
        day.setInvalid(day.getValue() == null);
        if (title.isInvalid() || day.isInvalid()) {
            return false;
        }
        chosen.take(
                title.getValue().strip(),
                occasion.getValue(),
                day.getValue(),
                start.getOptionalValue().map(Edition.Listed::content));
        return true;
    }
}
