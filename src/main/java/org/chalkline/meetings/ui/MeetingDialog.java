package org.chalkline.meetings.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.chalkline.briefings.Occasion;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.meetings.Meeting;
import org.chalkline.meetings.MeetingChange;

/** A meeting that is entered by hand. */
class MeetingDialog extends GuardedDialog {

    private final RadioButtonGroup<Occasion> occasion = new RadioButtonGroup<>("Kind");
    private final DatePicker day = new DatePicker("Day");
    private final TextField title = new TextField("Title");
    private final SerializableConsumer<MeetingChange> keep;

    MeetingDialog(Optional<Meeting> meeting, SerializableConsumer<MeetingChange> keep) {
        super(
                meeting.isPresent() ? "Change the meeting" : "Enter a meeting",
                meeting.isPresent() ? "Save" : "Enter it");
        this.keep = keep;
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(Occasion::words);
        occasion.setHelperText("Those who are cleared for such a meeting see it on the list.");
        occasion.setValue(meeting.map(Meeting::occasion).orElse(Occasion.BOARD));
        day.setRequiredIndicatorVisible(true);
        day.setValue(meeting.map(Meeting::day).orElse(null));
        day.addValueChangeListener(change -> day.setInvalid(false));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(MeetingChange.LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.setValue(meeting.map(Meeting::title).orElse(""));
        title.addValueChangeListener(change -> title.setInvalid(false));
        title.setWidthFull();
        watch(occasion, day, title);
        form().add(occasion, day, title);
        title.focus();
    }

    @Override
    protected boolean save() {
        day.setErrorMessage("Choose the day of the meeting.");
        day.setInvalid(day.getValue() == null);
        title.setErrorMessage("Say what the meeting is called.");
        title.setInvalid(title.getValue().isBlank());
        if (day.isInvalid() || title.isInvalid()) {
            return false;
        }
        keep.accept(new MeetingChange(occasion.getValue(), day.getValue(), title.getValue()));
        return true;
    }
}
