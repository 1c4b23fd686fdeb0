package org.chalkline.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.chalkline.briefings.Edition;
import org.chalkline.meetings.Meeting;
import org.chalkline.shared.Days;

/** A meeting of the list: what it is, whether an edition is there, and what can be done. */
class MeetingCard extends ListItem {

    /**
     * @param when such as "in 12 days"; empty for one that was
     * @param freezes whether this reader makes editions
     */
    MeetingCard(Meeting meeting, String when, Optional<Edition.Listed> edition, boolean freezes, Component... tools) {
        addClassNames("chart-card", "meeting");
        var kind = new Paragraph("%s: %s%s"
                .formatted(meeting.occasion().words(), Days.words(meeting.day()), when.isEmpty() ? "" : ", " + when));
        kind.addClassName("meeting-kind");
        var source = new Paragraph(meeting.fromCalendar() ? "From the district's calendar" : "Entered by hand");
        var words = new Div(kind, new H2(meeting.title()), source);
        var place = new Div();
        place.addClassName("meeting-tools");
        edition.ifPresentOrElse(
                it -> place.add(new Anchor("editions/" + it.number(), MeetingWords.edition(edition))), () -> {
                    if (freezes && !when.isEmpty()) {
                        var freeze = new Anchor(
                                "editions?freeze=%s&day=%s"
                                        .formatted(meeting.occasion().name().toLowerCase(Locale.ROOT), meeting.day()),
                                "Freeze an edition");
                        freeze.getElement().setAttribute("aria-label", "Freeze an edition for the " + within(meeting));
                        place.add(freeze);
                    }
                });
        place.add(tools);
        add(words, place);
    }

    static String within(Meeting meeting) {
        return Meeting.within(meeting.occasion(), meeting.day());
    }
}
