package org.chalkline.briefings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.briefings.ComingMeetings.Coming;
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
    private final Checkbox copied = new Checkbox();
    private final Chosen chosen;

    /** Takes what was chosen. */
    interface Chosen extends Serializable {
        void take(String title, Occasion occasion, LocalDate day, boolean copied);
    }

    /**
     * @param meeting to begin with
     * @param coming the next meetings, to choose from
     * @param last the title of the last edition, whose pages can begin this one; empty for none
     */
    FreezeDialog(FrozenDay meeting, List<Coming> coming, FiscalYear year, String last, Chosen chosen) {
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
        copied.setLabel("Begin with the pages of “" + last + "”");
        copied.setVisible(!last.isEmpty());
        offer(coming);
        watch(title, occasion, day, copied);
        form().add(
                        new Paragraph("The numbers of this moment are kept for good, for fiscal year " + year
                                + ". What is changed in the plan later does not change the edition."),
                        next,
                        title,
                        occasion,
                        day,
                        copied);
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
        chosen.take(title.getValue().strip(), occasion.getValue(), day.getValue(), copied.getValue());
        return true;
    }
}
