package org.chalkline.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionChanged;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.FrozenDays.FrozenDay;
import org.chalkline.meetings.CalendarService;
import org.chalkline.meetings.FeedService;
import org.chalkline.meetings.Meeting;
import org.chalkline.meetings.MeetingReader;
import org.chalkline.meetings.MeetingService;
import org.chalkline.meetings.MeetingsChanged;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Steady;

/** The district's meetings, the next one first, and which of them have an edition. */
@Route("meetings")
@Menu(title = "Meetings", order = 5.75, icon = "meetings")
@PageTitle("Meetings | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./editing/editing.css")
@CssImport("./meetings/meetings.css")
class MeetingsView extends Div {

    private final transient MeetingReader meetings;
    private final transient MeetingEditing editing;
    private final transient CalendarService calendars;
    private final transient FeedService feeds;
    private final transient EditionReader editions;
    private final transient Clock clock;
    private final boolean keeps;

    MeetingsView(
            MeetingReader meetings,
            MeetingService service,
            CalendarService calendars,
            FeedService feeds,
            EditionReader editions,
            CurrentReader reader,
            Clock clock,
            OpenScreens screens) {
        this.meetings = meetings;
        this.editing = new MeetingEditing(service, calendars);
        this.calendars = calendars;
        this.feeds = feeds;
        this.editions = editions;
        this.clock = clock;
        keeps = reader.roles().contains(Role.CTO);
        addClassNames("plan-page", "meetings");
        show();
        screens.follow(this, MeetingsChanged.class, event -> rebuild());
        screens.follow(this, EditionChanged.class, event -> rebuild());
    }

    private void rebuild() {
        Steady.rebuild(this, this::show);
    }

    private void show() {
        var today = LocalDate.now(clock);
        var all = meetings.from(today.minusYears(1));
        var ahead = all.stream().filter(it -> !it.day().isBefore(today)).toList();
        var made = editionsByDay();
        var head = new PageHead("Meetings", MeetingWords.sentence(ahead, made, today));
        add(keeps ? head.with(editing.tools()) : head);
        if (ahead.isEmpty()) {
            add(new EmptyState(
                    "No meeting on the list",
                    "The meetings of the cabinet and of the board stand here, from the district's calendar or entered by"
                            + " hand, so that an edition is ready for each."));
        } else {
            add(list(ahead, made, today));
        }
        if (keeps) {
            add(new CalendarCard(calendars, clock.getZone()));
        }
        add(new FeedCard(feeds, clock.getZone(), this::rebuild));
        var past = all.stream().filter(it -> it.day().isBefore(today)).toList().reversed();
        if (!past.isEmpty()) {
            var details =
                    new NativeDetails("Meetings of the last year: %,d".formatted(past.size()), list(past, made, today));
            details.addClassName("meeting-past");
            add(details);
        }
    }

    /** Of each meeting the edition that stands, or the newest on its way. */
    private Map<FrozenDay, Edition.Listed> editionsByDay() {
        return editions.editions().stream()
                .filter(it -> it.state() != EditionState.DISCARDED && it.state() != EditionState.SUPERSEDED)
                .collect(Collectors.toMap(
                        it -> new FrozenDay(
                                it.content().occasion(), it.content().meets()),
                        it -> it,
                        (one, other) -> other.state() == EditionState.PUBLISHED ? other : one));
    }

    private Component list(List<Meeting> some, Map<FrozenDay, Edition.Listed> made, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("meeting-list");
        some.forEach(meeting -> list.add(new MeetingCard(
                meeting,
                meeting.day().isBefore(today) ? "" : MeetingWords.in(today, meeting.day()),
                Optional.ofNullable(made.get(MeetingWords.day(meeting))),
                keeps,
                keeps ? editing.tools(meeting) : new Component[0])));
        return list;
    }
}
