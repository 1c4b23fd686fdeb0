package org.chalkline.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import java.time.ZoneId;
import org.chalkline.meetings.CalendarService;

/** How the district's calendar comes in, and what came of it last. */
class CalendarCard extends Section {

    CalendarCard(CalendarService calendars, ZoneId zone) {
        addClassName("chart-card");
        var settings = calendars.settings();
        var title = new H2("From the district's calendar");
        title.addClassName("chart-title");
        var tools = new Div(new Button("Calendar and reminders …", click -> change(calendars)));
        tools.addClassName("meeting-way");
        if (!settings.address().isEmpty()) {
            tools.add(new Button("Fetch it now", click -> {
                calendars.fetchSoon();
                Notification.show("The calendar is being fetched. What comes of it is shown here.");
            }));
        }
        add(title, new Paragraph(MeetingWords.calendar(settings, zone)), tools);
    }

    private static void change(CalendarService calendars) {
        var seen = calendars.settings();
        new WaysDialog(seen, changed -> calendars.change(seen, changed)).open();
    }
}
