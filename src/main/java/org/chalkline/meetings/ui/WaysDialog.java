package org.chalkline.meetings.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Map;
import org.chalkline.briefings.Occasion;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.meetings.MeetingSettings;

/** How meetings come in from the calendar, and when their reminders do. */
class WaysDialog extends GuardedDialog {

    private final Map<Occasion, TextField> words = new EnumMap<>(Occasion.class);
    private final TextField address = new TextField("Address of the district's calendar");
    private final IntegerField days = new IntegerField("Days before a meeting");
    private final transient MeetingSettings seen;
    private final SerializableConsumer<MeetingSettings> keep;

    WaysDialog(MeetingSettings seen, SerializableConsumer<MeetingSettings> keep) {
        super("Calendar and reminders", "Save");
        this.seen = seen;
        this.keep = keep;
        form().add(new Paragraph("An event of the calendar is a meeting when its title holds one of these words."));
        for (var occasion : Occasion.values()) {
            var field = new TextField(occasion.words());
            field.setHelperText("Words or phrases, apart by commas; empty for none");
            field.setMaxLength(MeetingSettings.LONGEST_WORDS);
            field.setValue(seen.words().getOrDefault(occasion, ""));
            words.put(occasion, field);
            form().add(field);
        }
        address.setHelperText(
                "https; may stay empty. Found in the calendar program as “secret” or “public address in iCal"
                        + " format”. The calendar is fetched every few hours");
        address.setMaxLength(MeetingSettings.LONGEST_ADDRESS);
        address.setValue(seen.address());
        days.setHelperText("So many days before, you are reminded to freeze an edition, if there is none");
        days.setMin(0);
        days.setMax(MeetingSettings.MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(seen.remindDays());
        form().add(address, days);
        words.values().forEach(this::wide);
        wide(address);
        watch(words.values().toArray(TextField[]::new));
        watch(address, days);
        words.values().iterator().next().focus();
    }

    private void wide(TextField field) {
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setWidthFull();
    }

    @Override
    protected boolean save() {
        var ahead = days.getValue() == null ? -1 : days.getValue();
        days.setErrorMessage("Between 0 and %d days.".formatted(MeetingSettings.MOST_DAYS));
        days.setInvalid(ahead < 0 || ahead > MeetingSettings.MOST_DAYS);
        var chosen = new EnumMap<Occasion, String>(Occasion.class);
        words.forEach((occasion, field) -> chosen.put(occasion, field.getValue().strip()));
        var changed = seen.with(chosen, Math.max(0, ahead), address.getValue());
        address.setErrorMessage("An address begins with https:// and names a server.");
        address.setInvalid(!MeetingSettings.isAddress(changed.address()));
        if (days.isInvalid() || address.isInvalid()) {
            return false;
        }
        keep.accept(changed);
        return true;
    }
}
