package org.chalkline.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.chalkline.meetings.CalendarService;
import org.chalkline.meetings.Meeting;
import org.chalkline.meetings.MeetingRefused;
import org.chalkline.meetings.MeetingService;
import org.chalkline.shell.Question;

/** What the technology chief does with meetings. */
class MeetingEditing {

    private final MeetingService service;
    private final CalendarService calendars;

    MeetingEditing(MeetingService service, CalendarService calendars) {
        this.service = service;
        this.calendars = calendars;
    }

    /** For the whole list. */
    Component[] tools() {
        var enter = new Button("Enter a meeting …", click -> new MeetingDialog(Optional.empty(), service::add).open());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bring = new Button(
                "Bring a calendar in …", click -> new CalendarDialog(calendars::preview, calendars::confirm).open());
        return new Component[] {enter, bring};
    }

    /** For one meeting. What comes from the calendar is changed there. */
    Component[] tools(Meeting meeting) {
        var remove = button("Remove …", meeting, () -> remove(meeting));
        return meeting.fromCalendar()
                ? new Component[] {remove}
                : new Component[] {button("Change …", meeting, () -> change(meeting)), remove};
    }

    private static Button button(String words, Meeting meeting, SerializableRunnable does) {
        var button = new Button(words, click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.replace(" …", "") + ": " + MeetingCard.within(meeting));
        return button;
    }

    private void change(Meeting meeting) {
        new MeetingDialog(Optional.of(meeting), changed -> service.change(meeting, changed)).open();
    }

    private void remove(Meeting meeting) {
        var comesBack = meeting.fromCalendar() ? ". It comes back with the calendar, unless it is gone there." : ".";
        new Question(
                        "Remove the meeting?",
                        meeting.words() + comesBack,
                        "Remove it",
                        () -> attempt(() -> service.remove(meeting.id())),
                        "Keep it")
                .open();
    }

    static void attempt(Runnable does) {
        try {
            does.run();
        } catch (MeetingRefused refused) {
            Notification.show(refused.words());
        }
    }
}
